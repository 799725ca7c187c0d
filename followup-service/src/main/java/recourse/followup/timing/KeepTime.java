package recourse.followup.timing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.contract.ComplaintRegistered;
import recourse.contract.Fact;
import recourse.followup.model.KnownComplaint;
import recourse.followup.model.Told;

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
  static KeepTime since(Fact fact, Told... told) {
    return new KeepTime(fact.complaintId(), null, List.of(told), fact.occurredAt());
  }

  static KeepTime sinceReceipt(ComplaintRegistered fact) {
    return new KeepTime(fact.complaintId(), fact, List.of(), fact.occurredAt());
  }

  void tellTo(KnownComplaint complaint) {
    if (registration != null) {
      complaint.hear(registration);
    }
    complaint.hear(told);
  }
}
