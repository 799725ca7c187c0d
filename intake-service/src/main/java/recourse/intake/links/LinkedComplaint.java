package recourse.intake.links;

import java.time.Instant;
import java.util.UUID;
import recourse.contract.CustomerKind;
import recourse.intake.complaints.Complaint;

/**
 * What a link has to know of a complaint at one of its ends.
 *
 * @param resolvedAt when it was resolved the last time, or null
 */
record LinkedComplaint(
    UUID id,
    String customerRef,
    CustomerKind customerKind,
    Instant receivedAt,
    Instant resolvedAt) {
  static LinkedComplaint of(Complaint complaint) {
    return new LinkedComplaint(
        complaint.id(),
        complaint.customer().ref(),
        complaint.customer().kind(),
        complaint.receivedAt(),
        complaint.resolvedAt());
  }
}
