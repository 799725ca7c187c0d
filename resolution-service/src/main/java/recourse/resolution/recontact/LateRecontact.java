package recourse.resolution.recontact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.CustomerReturned;
import recourse.contract.ReopeningReason;
import recourse.resolution.casefile.CaseStatus;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.aggregate.Versioned;

/**
 * A customer came back after the time in which a complaint can be reopened; it has the id of the
 * message or follow-up by which they did. Intake is told, which registers a complaint that goes on
 * for the old one; it waits until that is linked to it, so that nobody is overheard (R31).
 */
@NullUnmarked // still to be annotated
@Entity
@Table(name = "late_return")
public class LateRecontact extends Aggregate {
  @Id private UUID id;
  private UUID complaintId;
  private Instant cameAt;
  private Instant resolvedAt;

  @Enumerated(EnumType.STRING)
  private ReopeningReason because;

  @SuppressWarnings("UnusedVariable") // searched by SQL
  private Instant toldAt;

  private UUID newComplaintId;
  private String linkedBy;

  /** For the store only. */
  protected LateRecontact() {}

  /** Somebody came back about a complaint that was resolved too long ago. */
  public static LateRecontact of(
      UUID id, UUID complaintId, Instant resolvedAt, ReopeningReason because, Instant cameAt) {
    LateRecontact late = new LateRecontact();
    late.id = id;
    late.because = because;
    late.complaintId = complaintId;
    late.cameAt = cameAt;
    late.resolvedAt = resolvedAt;
    return late;
  }

  /** The message or follow-up by which they came back. */
  public UUID id() {
    return id;
  }

  /** The complaint they came back about. */
  public UUID complaintId() {
    return complaintId;
  }

  /**
   * Finds its way: to the complaint that already goes on, or to intake, unless an earlier return
   * told it and the new complaint is on its way.
   *
   * @param earlier the other returns to the same complaint, with the cases that go on for them
   */
  public void findItsWay(Collection<Earlier> earlier) {
    Optional<UUID> goesOn =
        earlier.stream().filter(Earlier::goesOn).map(Earlier::newComplaintId).findFirst();
    boolean onItsWay = earlier.stream().anyMatch(Earlier::onItsWay);
    goesOn.ifPresent(complaint -> link(complaint, null));
    if (goesOn.isEmpty() && !onItsWay) {
      toldAt = cameAt;
      raise(new CustomerReturned(complaintId, cameAt, id, because, resolvedAt));
    }
  }

  /**
   * An earlier return to the same complaint.
   *
   * @param told whether intake was told
   * @param newComplaintId the complaint that goes on; null while it is not known
   * @param status where its case stands; null likewise
   */
  public record Earlier(boolean told, UUID newComplaintId, CaseStatus status) {
    private static final Set<CaseStatus> ANSWERED =
        EnumSet.of(CaseStatus.RESOLVED, CaseStatus.CLOSED, CaseStatus.WITHDRAWN);

    boolean goesOn() {
      return status != null && !ANSWERED.contains(status);
    }

    boolean onItsWay() {
      return told && newComplaintId == null;
    }
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
  public View view() {
    return new View(
        id, version(), complaintId, cameAt, because, resolvedAt, newComplaintId, linkedBy);
  }

  /** A return as it is shown; {@code newComplaintId} is absent while it waits. */
  public record View(
      UUID id,
      long version,
      UUID complaintId,
      Instant cameAt,
      ReopeningReason because,
      Instant resolvedAt,
      UUID newComplaintId,
      String linkedBy)
      implements Versioned {}
}
