package recourse.resolution.work.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.NullUnmarked;
import recourse.resolution.casefile.CaseStatus;
import recourse.resolution.casefile.Viewer;
import recourse.resolution.casefile.WorkReason;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.aggregate.HoldsWords;
import recourse.spine.aggregate.Words;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/**
 * How people work on one case together; it has the complaint's id. It holds what we take
 * responsibility for and what we promised to do, each apart from who owns the case (R11); who works
 * on it beside the owner; and the tasks with their deadlines (R12). Only who works on the case may
 * change it: its handler, those they work with, and a supervisor.
 */
@NullUnmarked // still to be annotated
@Entity
@Table(name = "case_plan")
public class CasePlan extends Aggregate implements HoldsWords {
  @Id private UUID id;
  @Words private String responsibility;
  private String responsibilityBy;
  private Instant responsibilityAt;
  @Words private String promisedAction;
  private Instant promisedFor;
  private String promisedBy;
  private Instant promisedAt;
  private Instant keptAt;
  private String[] collaborators = {};

  @ElementCollection
  @CollectionTable(name = "case_task", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "number")
  @ListIndexBase(1)
  private List<CaseTask> tasks = new ArrayList<>();

  /** For the store only. */
  protected CasePlan() {}

  @Override
  public UUID wordsOf() {
    return id;
  }

  /** Begins for a case. */
  public static CasePlan of(UUID complaintId) {
    CasePlan plan = new CasePlan();
    plan.id = complaintId;
    return plan;
  }

  /**
   * Refuses who does not work on the case, and everybody once it is over.
   *
   * @param status where the case stands
   * @param handler whom it is assigned to; may be null
   */
  public void admit(CaseStatus status, String handler, Viewer viewer) {
    if (status == CaseStatus.CLOSED || status == CaseStatus.WITHDRAWN) {
      throw new Refusal(WorkReason.CASE_OVER, "The case is %s.".formatted(status));
    }
    boolean works = viewer.name().equals(handler) || List.of(collaborators).contains(viewer.name());
    if (!works && !viewer.hasRole().test("supervisor")) {
      throw new Refusal(
          WorkReason.NOT_ON_THIS_CASE,
          "Its handler, who works on it with them, or a supervisor can change this.");
    }
  }

  /** Says what is ours to answer for. */
  public void takeResponsibility(String statement, String by, Instant at) {
    responsibility = statement;
    responsibilityBy = by;
    responsibilityAt = at;
  }

  /** Promises to do something by a time; it takes the place of an earlier promise. */
  public void promise(String action, Instant forThen, String by, Instant at) {
    if (!forThen.isAfter(at)) {
      throw new Refusal(WorkReason.PROMISE_IN_THE_PAST, "dueAt", "A time that lies ahead.");
    }
    promisedAction = action;
    promisedFor = forThen;
    promisedBy = by;
    promisedAt = at;
    keptAt = null;
  }

  /** The promised action was done; the first time counts. */
  public void keepPromise(Instant at) {
    if (promisedFor == null) {
      throw new Refusal(CommonReason.UNKNOWN, "Nothing was promised in this case.");
    }
    keptAt = keptAt == null ? at : keptAt;
  }

  /** Names who works on the case beside its handler, whole. */
  public void nameCollaborators(Collection<String> people) {
    collaborators = people.stream().distinct().sorted().toArray(String[]::new);
  }

  /**
   * Adds a task.
   *
   * @return its number
   */
  public int addTask(String what, String assignee, Instant dueAt, String by, Instant at) {
    refuseInThePast(dueAt, at);
    tasks.add(CaseTask.open(what, assignee, dueAt, by, at));
    return tasks.size();
  }

  /**
   * Takes a step with a task.
   *
   * @param assignee who does it from now on; null for the same as before
   * @param dueAt the new time; null for the same as before
   */
  public void changeTask(
      int number, TaskStep step, String assignee, Instant dueAt, String by, Instant at) {
    if (number < 1 || number > tasks.size()) {
      throw new Refusal(WorkReason.TASK_UNKNOWN, "There is no task of number " + number);
    }
    if (dueAt != null) {
      refuseInThePast(dueAt, at);
    }
    tasks.set(number - 1, tasks.get(number - 1).taken(step, assignee, dueAt, by, at));
  }

  /** What is due next, a task or the promise; null when nothing is. */
  public Instant nextDue() {
    Stream<Instant> promised =
        promisedFor != null && keptAt == null ? Stream.of(promisedFor) : Stream.empty();
    return Stream.concat(promised, tasks.stream().filter(CaseTask::isOpen).map(CaseTask::dueAt))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** What is still to be done before the case can be closed, by name. */
  public List<String> obligations() {
    List<String> ends = new ArrayList<>();
    for (int i = 0; i < tasks.size(); i++) {
      if (tasks.get(i).isOpen()) {
        ends.add("tasks[%d]".formatted(i + 1));
      }
    }
    if (promisedFor != null && keptAt == null) {
      ends.add("promisedAction.fulfilment");
    }
    return ends;
  }

  /** Forgets all words. */
  public void forget() {
    responsibility = null;
    promisedAction = null;
    tasks.replaceAll(CaseTask::forgotten);
  }

  private static void refuseInThePast(Instant dueAt, Instant at) {
    if (dueAt.isBefore(at)) {
      throw new Refusal(WorkReason.TASK_DUE_IN_THE_PAST, "dueAt", "A time that lies ahead.");
    }
  }

  /** It as it stands at a time, beside who has the case. */
  public CasePlanView view(String handler, String owner, Instant now) {
    List<CasePlanView.Task> shown = new ArrayList<>();
    for (CaseTask task : tasks) {
      shown.add(CasePlanView.task(shown.size() + 1, task, now));
    }
    return new CasePlanView(
        id,
        version(),
        handler,
        owner,
        responsibilityAt == null
            ? null
            : new CasePlanView.Responsibility(responsibility, responsibilityBy, responsibilityAt),
        promisedAt == null ? null : promised(now),
        List.of(collaborators),
        shown);
  }

  private CasePlanView.Promised promised(Instant now) {
    Boolean kept = null;
    if (keptAt != null) {
      kept = !keptAt.isAfter(promisedFor);
    } else if (now.isAfter(promisedFor)) {
      kept = false;
    }
    return new CasePlanView.Promised(
        promisedAction, promisedFor, promisedBy, promisedAt, keptAt, kept);
  }
}
