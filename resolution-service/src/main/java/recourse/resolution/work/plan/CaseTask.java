package recourse.resolution.work.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import recourse.spine.aggregate.Words;

/**
 * A piece of work inside a case.
 *
 * @param what is to be done; null once it was forgotten
 * @param assignee who does it
 * @param dueAt by when
 * @param setBy who asked for it
 * @param endedBy who finished or dropped it; null while it is open
 */
@NullUnmarked // still to be annotated
@Embeddable
public record CaseTask(
    @Words String what,
    String assignee,
    Instant dueAt,
    @Enumerated(EnumType.STRING) TaskStatus status,
    String setBy,
    Instant setAt,
    String endedBy,
    Instant endedAt) {
  static CaseTask open(String what, String assignee, Instant dueAt, String by, Instant at) {
    return new CaseTask(what, assignee, dueAt, TaskStatus.OPEN, by, at, null, null);
  }

  public CaseTask taken(TaskStep step, String toAssignee, Instant toDueAt, String by, Instant at) {
    TaskStatus reached = step.takenFrom(status);
    boolean over = reached != TaskStatus.OPEN;
    return new CaseTask(
        what,
        toAssignee == null ? assignee : toAssignee,
        toDueAt == null ? dueAt : toDueAt,
        reached,
        setBy,
        setAt,
        over ? by : null,
        over ? at : null);
  }

  CaseTask forgotten() {
    return new CaseTask(null, assignee, dueAt, status, setBy, setAt, endedBy, endedAt);
  }

  boolean isOpen() {
    return status == TaskStatus.OPEN;
  }
}
