package recourse.resolution.work.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.resolution.casefile.Viewer;

/**
 * Somebody who works on a case changes its plan.
 *
 * @param by who does
 * @param expectedVersion the version the caller saw, or null
 * @param change what they change
 */
public record ChangePlan(UUID complaintId, Viewer by, Long expectedVersion, Change change) {

  /** One change of a plan, at a time; answers with the number of what was added, or 0. */
  @FunctionalInterface
  public interface Change {
    /** Makes the change. */
    int make(CasePlan plan, String by, Instant at);
  }

  /** Says what is ours to answer for. */
  static Change takeResponsibility(String statement) {
    return (plan, by, at) -> {
      plan.takeResponsibility(statement, by, at);
      return 0;
    };
  }

  /** Promises an action. */
  static Change promise(String action, Instant dueAt) {
    return (plan, by, at) -> {
      plan.promise(action, dueAt, by, at);
      return 0;
    };
  }

  /** Notes that the promised action was done. */
  static Change keepPromise() {
    return (plan, by, at) -> {
      plan.keepPromise(at);
      return 0;
    };
  }

  /** Names who works on the case together. */
  static Change nameCollaborators(List<String> people) {
    return (plan, by, at) -> {
      plan.nameCollaborators(people);
      return 0;
    };
  }

  /** Adds a task. */
  static Change addTask(String what, String assignee, Instant dueAt) {
    return (plan, by, at) -> plan.addTask(what, assignee, dueAt, by, at);
  }

  /** Takes a step with a task. */
  static Change changeTask(int number, TaskStep step, String assignee, Instant dueAt) {
    return (plan, by, at) -> {
      plan.changeTask(number, step, assignee, dueAt, by, at);
      return number;
    };
  }
}
