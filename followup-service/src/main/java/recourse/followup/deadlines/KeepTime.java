package recourse.followup.deadlines;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.contract.ComplaintRegistered;
import recourse.contract.DomainEvent;
import recourse.followup.complaints.KnownComplaint;
import recourse.followup.complaints.Told;

/**
 * Something happened to a complaint that its clocks may care about.
 *
 * @param complaintId the complaint
 * @param registration if that is what happened, else null
 * @param told what else happened
 * @param at when
 */
public record KeepTime(
    UUID complaintId, ComplaintRegistered registration, List<Told> told, Instant at) {
  static KeepTime since(DomainEvent event, Told... told) {
    return new KeepTime(event.complaintId(), null, List.of(told), event.occurredAt());
  }

  static KeepTime sinceReceipt(ComplaintRegistered event) {
    return new KeepTime(event.complaintId(), event, List.of(), event.occurredAt());
  }

  void tellTo(KnownComplaint complaint) {
    if (registration != null) {
      complaint.hear(registration);
    }
    complaint.hear(told);
  }
}
