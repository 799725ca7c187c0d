package recourse.resolution.escalation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.ClockKind;
import recourse.contract.ComplaintDeescalated;
import recourse.contract.ComplaintEscalated;
import recourse.contract.ComplaintEvent;
import recourse.contract.ComplaintMerged;
import recourse.contract.ComplaintRegistered;
import recourse.contract.ComplaintReopened;
import recourse.contract.ComplaintSplit;
import recourse.contract.ComplaintTriaged;
import recourse.contract.DeadlineAtRisk;
import recourse.contract.DeadlineBreached;
import recourse.contract.DeescalationReason;
import recourse.contract.EscalationCriterion;
import recourse.contract.ReopeningReason;
import recourse.contract.Severity;
import recourse.resolution.casefile.CaseReason;
import recourse.resolution.casefile.EscalationPolicy;
import recourse.resolution.casefile.MergedAway;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.refusal.Refusal;

/**
 * Looks out for what ought to move a complaint up (R28) and remembers whether it did (R29): the
 * criteria that were met, each at its first sight, and whether the case stood above the handler at
 * that time or later. It has the complaint's id, and follows the events of the complaint by itself.
 */
@NullUnmarked // still to be annotated
@Entity
@Table(name = "escalation_monitor")
public class EscalationMonitor extends Aggregate {
  /** What an event changes. */
  private interface Effect<E extends ComplaintEvent> {
    void on(EscalationMonitor monitor, E event, EscalationPolicy policy);
  }

  private static final Map<Class<? extends ComplaintEvent>, Effect<ComplaintEvent>> FOLLOWED =
      new HashMap<>();

  static {
    on(ComplaintTriaged.class, (m, e, policy) -> m.judged(e.severity(), policy, e.occurredAt()));
    on(ComplaintEscalated.class, EscalationMonitor::movedUp);
    on(ComplaintDeescalated.class, (m, e, policy) -> m.movedDown(e));
    on(ComplaintReopened.class, EscalationMonitor::reopened);
    on(
        DeadlineAtRisk.class,
        (m, e, policy) -> m.deadline(EscalationCriterion.DEADLINE_AT_RISK, e.kind(), e, policy));
    on(
        DeadlineBreached.class,
        (m, e, policy) -> m.deadline(EscalationCriterion.DEADLINE_BREACHED, e.kind(), e, policy));
    on(
        ComplaintMerged.class,
        (m, e, policy) -> m.mergedAway = MergedAway.after(m.mergedAway, e.into(), e.occurredAt()));
    on(
        ComplaintSplit.class,
        (m, e, policy) -> m.mergedAway = MergedAway.after(m.mergedAway, null, e.occurredAt()));
  }

  @Id private UUID id;
  private boolean imported;

  @SuppressWarnings("UnusedVariable") // searched by SQL
  private String customerRef;

  @SuppressWarnings("UnusedVariable") // searched by SQL
  private String product;

  private Instant receivedAt;
  private int level;

  @Enumerated(EnumType.STRING)
  private EscalationCriterion movedUpOn;

  private Instant movedAt;
  @Embedded private MergedAway mergedAway;

  @ElementCollection
  @CollectionTable(name = "escalation_criterion", joinColumns = @JoinColumn(name = "monitor_id"))
  @OrderColumn(name = "number")
  @ListIndexBase(1)
  private List<CriterionMet> criteria = new ArrayList<>();

  /** For the store only. */
  protected EscalationMonitor() {}

  /** Begins to watch a complaint; the life of an imported one is over and never watched. */
  public static EscalationMonitor over(ComplaintRegistered event) {
    EscalationMonitor monitor = new EscalationMonitor();
    monitor.id = event.complaintId();
    monitor.imported = event.source() != null;
    monitor.customerRef = event.customerRef();
    monitor.product = event.product();
    monitor.receivedAt = event.occurredAt();
    return monitor;
  }

  /** The events it changes with. */
  public static Set<Class<? extends ComplaintEvent>> followed() {
    return FOLLOWED.keySet();
  }

  /** Follows an event of its complaint; one that does not concern it changes nothing. */
  public void follow(ComplaintEvent event, EscalationPolicy policy) {
    FOLLOWED.getOrDefault(event.getClass(), (m, e, p) -> {}).on(this, event, policy);
    answer(event.occurredAt());
  }

  /** What was met, in the order it was recorded. */
  public List<CriterionMet> criteria() {
    return List.copyOf(criteria);
  }

  /** The customer complained about this product before, within the window of the policy. */
  public void recordRepeat(long earlier, EscalationPolicy policy) {
    if (earlier > 0 && !imported) {
      record(EscalationCriterion.REPEAT, receivedAt, null, null, policy);
    }
  }

  /**
   * Somebody saw a criterion that only people see.
   *
   * @param metAt since when; not before the complaint was received and not in the future
   * @param worth the value at stake; for that criterion only
   * @param mayOffer what a handler may offer in its currency; empty where that is nothing
   */
  public void recordSeen(
      EscalationCriterion criterion,
      Instant metAt,
      Worth worth,
      Optional<BigDecimal> mayOffer,
      String by,
      EscalationPolicy policy,
      Instant now) {
    refuseUnlessSeenByPeople(criterion);
    refuseWithinAuthority(criterion, worth, mayOffer, policy);
    refuseOutside(metAt, now);
    record(criterion, metAt, by, worth, policy);
    answer(now);
  }

  /** Somebody judges that a criterion seen by people was not met after all. */
  public void refute(EscalationCriterion criterion, String by, Instant at) {
    boolean seen =
        criteria.stream()
            .anyMatch(s -> s.criterion() == criterion && s.stands() && s.notedBy() != null);
    if (!seen) {
      throw new Refusal(
          CaseReason.SIGN_UNKNOWN, "Nobody noted %s, or it was refuted.".formatted(criterion));
    }
    takeBack(criterion, by, at);
  }

  private void judged(Severity severity, EscalationPolicy policy, Instant at) {
    if (policy.severe().contains(severity) && !imported) {
      record(EscalationCriterion.SEVERITY, at, null, null, policy);
    }
    if (policy.unsafe().contains(severity) && !imported) {
      record(EscalationCriterion.SAFETY, at, null, null, policy);
    }
  }

  private void deadline(
      EscalationCriterion criterion,
      ClockKind kind,
      ComplaintEvent event,
      EscalationPolicy policy) {
    if (kind == ClockKind.RESOLVE) {
      recordEvent(criterion, policy, event.occurredAt());
    }
  }

  private void reopened(ComplaintReopened event, EscalationPolicy policy) {
    if (event.reason() == ReopeningReason.DISSATISFIED) {
      recordEvent(EscalationCriterion.DISSATISFIED_WITH_RESOLUTION, policy, event.occurredAt());
    }
  }

  /**
   * The case moved up on this criterion. Where only people see it, whoever escalates has seen it; a
   * value has to be told with its amount, so naming it is not enough.
   */
  private void movedUp(ComplaintEscalated event, EscalationPolicy policy) {
    EscalationCriterion criterion = event.criterion();
    boolean seen =
        EscalationPolicy.SEEN_BY_PEOPLE.contains(criterion)
            && criterion != EscalationCriterion.VALUE_ABOVE_AUTHORITY
            && criterion != EscalationCriterion.REPEAT;
    if (event.by() != null && seen) {
      record(criterion, event.occurredAt(), event.by(), null, policy);
    }
    movedUpOn = criterion;
    moved(event.level(), event.occurredAt());
  }

  /** Where the step up was judged needless, what people saw was not so. */
  private void movedDown(ComplaintDeescalated event) {
    if (event.reason() == DeescalationReason.CRITERION_NOT_MET && movedUpOn != null) {
      takeBack(movedUpOn, event.by(), event.occurredAt());
    }
    moved(event.level(), event.occurredAt());
  }

  private void moved(int to, Instant at) {
    level = to;
    movedAt = movedAt == null || at.isAfter(movedAt) ? at : movedAt;
  }

  /** What the case stands above, or stood above since, is answered. */
  private void answer(Instant at) {
    criteria.replaceAll(
        met -> met.isUnanswered() && stoodUpSince(met.metAt()) ? met.answered(at) : met);
  }

  private boolean stoodUpSince(Instant then) {
    return level > 0 || (movedAt != null && !movedAt.isBefore(then));
  }

  private void recordEvent(EscalationCriterion criterion, EscalationPolicy policy, Instant at) {
    if (!imported && (mergedAway == null || !mergedAway.stands())) {
      record(criterion, at, null, null, policy);
    }
  }

  private void takeBack(EscalationCriterion criterion, String by, Instant at) {
    criteria.replaceAll(
        sign ->
            sign.criterion() == criterion && sign.stands() && sign.notedBy() != null
                ? sign.refuted(by, at)
                : sign);
  }

  private void record(
      EscalationCriterion criterion,
      Instant metAt,
      String by,
      Worth worth,
      EscalationPolicy policy) {
    boolean known = criteria.stream().anyMatch(s -> s.criterion() == criterion && s.stands());
    if (!known) {
      criteria.add(CriterionMet.seen(criterion, metAt, by, policy.version(), worth));
    }
  }

  private static void refuseUnlessSeenByPeople(EscalationCriterion criterion) {
    if (!EscalationPolicy.SEEN_BY_PEOPLE.contains(criterion)) {
      throw new Refusal(
          CaseReason.CRITERION_NOT_SEEN_BY_PEOPLE,
          "criterion",
          "One of " + EscalationPolicy.SEEN_BY_PEOPLE.stream().sorted().toList() + ".");
    }
  }

  private static void refuseWithinAuthority(
      EscalationCriterion criterion,
      Worth worth,
      Optional<BigDecimal> mayOffer,
      EscalationPolicy policy) {
    boolean aboutValue = criterion == EscalationCriterion.VALUE_ABOVE_AUTHORITY;
    if (aboutValue != (worth != null)) {
      throw new Refusal(
          CaseReason.WORTH_MISPLACED,
          "worth",
          "VALUE_ABOVE_AUTHORITY, and only it, tells a value.");
    }
    if (aboutValue && !policy.isAboveAuthority(worth.amount(), worth.currency(), mayOffer)) {
      throw new Refusal(
          CaseReason.WITHIN_AUTHORITY, "worth", "A handler may decide about this value.");
    }
  }

  private void refuseOutside(Instant metAt, Instant now) {
    if (metAt.isAfter(now)) {
      throw new Refusal(CaseReason.IN_THE_FUTURE, "metAt", "An instant that is not in the future.");
    }
    if (receivedAt != null && metAt.isBefore(receivedAt)) {
      throw new Refusal(
          CaseReason.OUT_OF_TIME_ORDER, "metAt", "Not before the receipt at " + receivedAt + ".");
    }
  }

  private static <E extends ComplaintEvent> void on(Class<E> type, Effect<E> effect) {
    FOLLOWED.put(type, (monitor, event, policy) -> effect.on(monitor, type.cast(event), policy));
  }
}
