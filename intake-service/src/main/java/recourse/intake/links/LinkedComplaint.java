package recourse.intake.links;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.contract.CustomerKind;
import recourse.intake.complaints.Complaint;

/**
 * What a link has to know of a complaint at one of its ends.
 *
 * @param resolvedAt when it was resolved the last time
 */
record LinkedComplaint(
    UUID id,
    String customerRef,
    CustomerKind customerKind,
    Instant receivedAt,
    @Nullable Instant resolvedAt) {
  static LinkedComplaint of(Complaint complaint) {
    return new LinkedComplaint(
        complaint.id(),
        complaint.customerRef(),
        complaint.customer().kind(),
        complaint.receivedAt(),
        complaint.resolvedAt());
  }
}
