package recourse.resolution.work;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.CaseAssigned;
import recourse.contract.ClarificationReceived;
import recourse.contract.ClarificationRequested;
import recourse.contract.ComplaintClosed;
import recourse.contract.ComplaintDeescalated;
import recourse.contract.ComplaintEscalated;
import recourse.contract.ComplaintEvent;
import recourse.contract.ComplaintMerged;
import recourse.contract.ComplaintRegistered;
import recourse.contract.ComplaintReopened;
import recourse.contract.ComplaintResolved;
import recourse.contract.ComplaintSplit;
import recourse.contract.ComplaintTriaged;
import recourse.contract.DeadlineBreached;
import recourse.contract.DeadlineCancelled;
import recourse.contract.DeadlineMet;
import recourse.contract.DeadlineMoved;
import recourse.contract.DeadlinePaused;
import recourse.contract.DeadlineResumed;
import recourse.contract.DeadlineSet;
import recourse.contract.FollowOnRegistered;
import recourse.contract.NeedsTold;
import recourse.contract.OwnershipTaken;
import recourse.contract.Priority;
import recourse.contract.RepeatRecognised;
import recourse.contract.Severity;
import recourse.resolution.casefile.MergedAway;
import recourse.resolution.work.teams.AssignmentPolicy;
import recourse.resolution.work.teams.UnassignedReason;
import recourse.spine.aggregate.Aggregate;

/**
 * A live case as the work queue sees it; it has the complaint's id. It follows the events of the
 * complaint, knows what is due next and how much the case matters, and says why nobody owns it as
 * long as nobody does. Source: R11, R12.
 */
@NullUnmarked // still to be annotated
@Entity
@Table(name = "work_item")
public class WorkItem extends Aggregate {
  private static final Map<Class<? extends ComplaintEvent>, BiConsumer<WorkItem, ComplaintEvent>>
      FOLLOWED = new HashMap<>();

  static {
    on(ComplaintTriaged.class, WorkItem::judged);
    on(CaseAssigned.class, (item, f) -> item.givenTo(f.handler(), f.team()));
    on(OwnershipTaken.class, (item, f) -> item.ownedBy(f.handler()));
    on(ComplaintEscalated.class, (item, f) -> item.level = f.level());
    on(ComplaintDeescalated.class, (item, f) -> item.level = f.level());
    on(ClarificationRequested.class, (item, f) -> item.waiting = true);
    on(ClarificationReceived.class, (item, f) -> item.waiting = false);
    on(ComplaintResolved.class, (item, f) -> item.leave());
    on(ComplaintClosed.class, (item, f) -> item.leave());
    on(ComplaintReopened.class, (item, f) -> item.comeBack());
    on(FollowOnRegistered.class, (item, f) -> item.repeatOf = f.followsOn());
    on(ComplaintMerged.class, (item, f) -> item.merge(f.into(), f.occurredAt()));
    on(ComplaintSplit.class, (item, f) -> item.merge(null, f.occurredAt()));
    on(NeedsTold.class, WorkItem::hearNeeds);
    on(RepeatRecognised.class, (item, f) -> item.repeatOf = f.repeatOf());
    on(
        DeadlineSet.class,
        (item, f) ->
            item.clocks.put(f.deadlineId(), new WorkClock(f.kind(), f.dueAt(), false, false)));
    on(DeadlineMoved.class, (item, f) -> item.clock(f.deadlineId(), c -> c.due(f.dueAt())));
    on(DeadlineResumed.class, (item, f) -> item.clock(f.deadlineId(), c -> c.due(f.dueAt())));
    on(DeadlinePaused.class, (item, f) -> item.clock(f.deadlineId(), WorkClock::stopped));
    on(DeadlineBreached.class, (item, f) -> item.clock(f.deadlineId(), WorkClock::over));
    on(DeadlineMet.class, (item, f) -> item.clocks.remove(f.deadlineId()));
    on(DeadlineCancelled.class, (item, f) -> item.clocks.remove(f.deadlineId()));
  }

  @Id private UUID id;
  private boolean open = true;
  private boolean live = true;
  @Embedded private MergedAway mergedAway;
  private String product;
  private String issue;
  private Instant receivedAt;

  @Enumerated(EnumType.STRING)
  private Severity severity;

  @Enumerated(EnumType.STRING)
  private Priority priority;

  private int level;
  private boolean reopened;
  private boolean waiting;
  private boolean vulnerable;
  private String language;
  private String[] adjustments = {};
  private String toldLanguage;
  private String[] toldAdjustments = {};
  private Instant needsToldAt;
  private boolean needsForgotten;
  private String handler;
  private String team;
  private String owner;

  @Enumerated(EnumType.STRING)
  private UnassignedReason unownedBecause = UnassignedReason.UNJUDGED;

  private UUID repeatOf;
  private Instant taskDueAt;
  private Instant dueAt;
  private String dueFor;
  private boolean breached;
  private Instant workBy;

  @ElementCollection
  @CollectionTable(name = "work_clock", joinColumns = @JoinColumn(name = "item_id"))
  @MapKeyColumn(name = "deadline_id")
  private Map<UUID, WorkClock> clocks = new HashMap<>();

  /** For the store only. */
  protected WorkItem() {}

  /** Puts a complaint that was just registered into the queue. */
  public static WorkItem of(ComplaintRegistered event) {
    WorkItem item = new WorkItem();
    item.id = event.complaintId();
    item.product = event.product();
    item.issue = event.issue();
    item.receivedAt = event.occurredAt();
    item.rank();
    return item;
  }

  /** The complaint it is about. */
  public UUID id() {
    return id;
  }

  /** The events it changes with. */
  public static Set<Class<? extends ComplaintEvent>> followed() {
    return FOLLOWED.keySet();
  }

  /** Follows an event of its complaint; one that does not concern it changes nothing. */
  public void follow(ComplaintEvent event) {
    FOLLOWED.getOrDefault(event.getClass(), (item, any) -> {}).accept(this, event);
    rank();
  }

  /** Notes what our staff add to what the customer needs of whoever takes the case, whole. */
  public void noteNeeds(boolean isVulnerable, String speaks, Collection<String> needed) {
    vulnerable = isVulnerable;
    language = speaks;
    adjustments = needed.stream().distinct().sorted().toArray(String[]::new);
    rank();
  }

  /** Notes that the customer is vulnerable. */
  public void noteVulnerable() {
    vulnerable = true;
    rank();
  }

  /** Forgets what the customer needs, and hears no more of it. */
  public void forget() {
    noteNeeds(false, null, List.of());
    toldLanguage = null;
    toldAdjustments = new String[0];
    needsForgotten = true;
  }

  /** The latest word by time holds, whatever order it is heard in. */
  private void hearNeeds(NeedsTold event) {
    boolean late = needsToldAt != null && event.occurredAt().isBefore(needsToldAt);
    if (late || needsForgotten) {
      return;
    }
    needsToldAt = event.occurredAt();
    toldLanguage = event.language();
    toldAdjustments =
        event.adjustments().stream().map(Enum::name).distinct().sorted().toArray(String[]::new);
  }

  /** What the customer needs, from whomever it is known. */
  public CaseNeeds needs() {
    Set<String> all = new TreeSet<>(List.of(adjustments));
    all.addAll(List.of(toldAdjustments));
    return new CaseNeeds(vulnerable, spokenLanguage(), List.copyOf(all));
  }

  String spokenLanguage() {
    return language == null ? toldLanguage : language;
  }

  /** The next task of the case is due then; null when there is none. */
  public void noteTask(Instant due) {
    taskDueAt = due;
    rank();
  }

  /** Whether nobody has it and nobody is asked to take it. */
  public boolean isUnassigned() {
    return open && handler == null && team == null;
  }

  /** What it asks of whoever takes it. */
  public AssignmentPolicy.Need need() {
    return AssignmentPolicy.Need.of(
        product, issue, spokenLanguage(), List.of(adjustments), List.of(toldAdjustments));
  }

  /** Whom the policy chose is asked to take it, or it is said why there is nobody. */
  public void offer(AssignmentPolicy.Decision decision) {
    if (decision.because() != null) {
      unownedBecause = decision.because();
    } else {
      givenTo(decision.handler(), decision.team());
    }
  }

  private void judged(ComplaintTriaged event) {
    product = event.product();
    issue = event.issue();
    severity = event.severity();
    priority = event.priority();
    vulnerable |= Boolean.TRUE.equals(event.vulnerable());
  }

  private void givenTo(String toHandler, String toTeam) {
    handler = toHandler;
    team = toTeam;
    owner = null;
    unownedBecause = UnassignedReason.NOT_ACCEPTED;
  }

  private void ownedBy(String by) {
    owner = by;
    unownedBecause = null;
  }

  private void merge(UUID into, Instant at) {
    mergedAway = MergedAway.after(mergedAway, into, at);
  }

  private void leave() {
    live = false;
    waiting = false;
  }

  private void comeBack() {
    live = true;
    reopened = true;
  }

  private void clock(UUID deadline, UnaryOperator<WorkClock> change) {
    clocks.computeIfPresent(deadline, (id, clock) -> change.apply(clock));
  }

  private void rank() {
    open = live && (mergedAway == null || !mergedAway.stands());
    WorkPolicy policy = WorkPolicy.at(receivedAt);
    breached = clocks.values().stream().anyMatch(WorkClock::breached);
    dueAt = receivedAt.plus(policy.presumed());
    dueFor = "PRESUMED";
    clocks.values().stream()
        .filter(clock -> clock.dueAt() != null && !clock.paused())
        .min(Comparator.comparing(WorkClock::dueAt).thenComparing(WorkClock::kind))
        .ifPresent(
            next -> {
              dueAt = next.dueAt();
              dueFor = next.kind().name();
            });
    if (taskDueAt != null && ("PRESUMED".equals(dueFor) || taskDueAt.isBefore(dueAt))) {
      dueAt = taskDueAt;
      dueFor = "TASK";
    }
    workBy = policy.workBy(dueAt, standing());
  }

  /** It as a line of the queue. */
  public WorkLine line() {
    WorkPolicy policy = WorkPolicy.at(receivedAt);
    List<WorkPolicy.Weight> because = policy.weights(standing());
    return new WorkLine(
        id,
        product,
        issue,
        handler,
        team,
        owner,
        unownedBecause,
        severity,
        priority,
        level,
        needs(),
        receivedAt,
        dueAt,
        dueFor,
        breached,
        waiting,
        workBy,
        because.stream().mapToInt(WorkPolicy.Weight::hours).sum(),
        because,
        policy.version());
  }

  /** The complaint it says again; null when it is the first. */
  public UUID repeatOf() {
    return repeatOf;
  }

  private WorkPolicy.Standing standing() {
    return new WorkPolicy.Standing(
        severity, priority, vulnerable, level, reopened, breached, waiting);
  }

  private static <F extends ComplaintEvent> void on(Class<F> type, BiConsumer<WorkItem, F> effect) {
    FOLLOWED.put(type, (item, event) -> effect.accept(item, type.cast(event)));
  }
}
