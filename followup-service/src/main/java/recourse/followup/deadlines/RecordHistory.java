package recourse.followup.deadlines;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.contract.ComplaintEvent;
import recourse.contract.ComplaintRegistered;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.KnownComplaint;

/**
 * Something happened to a complaint that its clocks may care about.
 *
 * @param complaintId the complaint
 * @param registration if that is what happened, else null
 * @param told what else happened
 * @param at when
 */
public record RecordHistory(
    UUID complaintId, ComplaintRegistered registration, List<HistoryEvent> told, Instant at) {
  static RecordHistory since(ComplaintEvent event, HistoryEvent... told) {
    return new RecordHistory(event.complaintId(), null, List.of(told), event.occurredAt());
  }

  static RecordHistory sinceReceipt(ComplaintRegistered event) {
    return new RecordHistory(event.complaintId(), event, List.of(), event.occurredAt());
  }

  void tellTo(KnownComplaint complaint) {
    if (registration != null) {
      complaint.hear(registration);
    }
    complaint.hear(told);
  }
}
