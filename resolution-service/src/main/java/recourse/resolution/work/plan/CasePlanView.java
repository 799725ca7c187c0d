package recourse.resolution.work.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import recourse.resolution.casefile.CaseFile;
import recourse.spine.lifecycle.LifecycleStep;

/**
 * How people work on one case, with the three forms of ownership apart: who owns it, what we answer
 * for, what we promised to do.
 */
public record CasePlanView(
    UUID complaintId,
    long version,
    String handler,
    String owner,
    Responsibility responsibility,
    Promised promisedAction,
    List<String> collaborators,
    List<Task> tasks) {

  /** What is ours to answer for; the statement is absent once it was forgotten. */
  public record Responsibility(String statement, String by, Instant at) {}

  /** What we promised to do; {@code kept} is absent while neither kept nor broken. */
  public record Promised(
      String action, Instant dueAt, String by, Instant at, Instant keptAt, Boolean kept) {}

  /** A task with its number and what may be done with it. */
  public record Task(
      int number,
      String what,
      String assignee,
      Instant dueAt,
      TaskStatus status,
      boolean overdue,
      String setBy,
      Instant setAt,
      String endedBy,
      Instant endedAt,
      List<TaskStep> allowedSteps) {}

  /** The plan of a case, as it stands at a time. */
  public static CasePlanView of(CasePlan plan, CaseFile file, Instant now) {
    List<Task> tasks = new ArrayList<>();
    for (CaseTask task : plan.tasks) {
      tasks.add(task(tasks.size() + 1, task, now));
    }
    return new CasePlanView(
        plan.id,
        plan.version(),
        file.handler,
        file.owner,
        plan.responsibilityAt == null
            ? null
            : new Responsibility(plan.responsibility, plan.responsibilityBy, plan.responsibilityAt),
        plan.promisedAt == null ? null : promised(plan, now),
        List.of(plan.collaborators),
        tasks);
  }

  private static Promised promised(CasePlan plan, Instant now) {
    Boolean kept = null;
    if (plan.keptAt != null) {
      kept = !plan.keptAt.isAfter(plan.promisedFor);
    } else if (now.isAfter(plan.promisedFor)) {
      kept = false;
    }
    return new Promised(
        plan.promisedAction, plan.promisedFor, plan.promisedBy, plan.promisedAt, plan.keptAt, kept);
  }

  private static Task task(int number, CaseTask task, Instant now) {
    return new Task(
        number,
        task.what(),
        task.assignee(),
        task.dueAt(),
        task.status(),
        task.isOpen() && now.isAfter(task.dueAt()),
        task.setBy(),
        task.setAt(),
        task.endedBy(),
        task.endedAt(),
        LifecycleStep.allowed(TaskStep.values(), task.status()));
  }
}
