package recourse.resolution.work.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.spine.aggregate.Versioned;
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
    List<Task> tasks)
    implements Versioned {

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

  static Task task(int number, CaseTask task, Instant now) {
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
