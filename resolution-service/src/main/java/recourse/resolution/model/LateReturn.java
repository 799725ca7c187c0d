package recourse.resolution.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import recourse.spine.aggregate.Aggregate;

/**
 * A customer came back after the time in which a complaint can be reopened; it has the id of the
 * contact. It waits until the new complaint is linked to it, so that nobody is overheard (R31).
 */
@Entity
@Table(name = "late_return")
public class LateReturn extends Aggregate {
  @Id UUID id;
  UUID complaintId;
  Instant cameAt;
  Instant resolvedAt;
  UUID newComplaintId;
  String linkedBy;

  /** For the drawer only. */
  protected LateReturn() {}

  static LateReturn of(UUID contactId, CaseFile file, Instant cameAt) {
    LateReturn late = new LateReturn();
    late.id = contactId;
    late.complaintId = file.id;
    late.cameAt = cameAt;
    late.resolvedAt = file.resolvedAt;
    return late;
  }

  /** The contact by which they came back. */
  public UUID id() {
    return id;
  }

  /**
   * Links the new complaint; the latest link counts.
   *
   * @param by who does; null when the house recognised it
   */
  public void link(UUID newComplaint, String by) {
    newComplaintId = newComplaint;
    linkedBy = by;
  }

  /** The return as it is shown. */
  public Shown shown() {
    return new Shown(id, version(), complaintId, cameAt, resolvedAt, newComplaintId, linkedBy);
  }

  /** A return as it is shown; {@code newComplaintId} is absent while it waits. */
  public record Shown(
      UUID id,
      long version,
      UUID complaintId,
      Instant cameAt,
      Instant resolvedAt,
      UUID newComplaintId,
      String linkedBy) {}
}
