package recourse.intake.links;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.ReceiptFollower;
import recourse.intake.complaints.SqlComplaints;
import recourse.spine.policy.Dated;
import recourse.spine.time.Identity;

/** Recognises a complaint that brings back what was resolved; imported histories are left out. */
@ApplicationScoped
class RepeatOnReceipt implements ReceiptFollower {
  private final SqlComplaints complaints;
  private final SqlLinks links;
  private final Dated<RepeatPolicy> policies;

  RepeatOnReceipt(SqlComplaints complaints, SqlLinks links, Dated<RepeatPolicy> policies) {
    this.complaints = complaints;
    this.links = links;
    this.policies = policies;
  }

  @Override
  public void received(List<Complaint> fresh) {
    fresh.stream()
        .filter(complaint -> complaint.provenance().source() == null)
        .forEach(this::recognise);
  }

  private void recognise(Complaint complaint) {
    RepeatPolicy policy = policies.at(complaint.receivedAt());
    complaints
        .resolvedLast(
            complaint.customerRef(),
            complaint.product(),
            policy.earliestResolution(complaint.receivedAt()),
            complaint.receivedAt())
        .filter(
            earlier ->
                earlier.resolvedAt() != null
                    && policy.isRepeat(complaint.receivedAt(), earlier.resolvedAt()))
        .map(
            earlier ->
                Link.repeat(
                    Identity.next(),
                    LinkedComplaint.of(complaint),
                    LinkedComplaint.of(earlier),
                    policy.version(),
                    complaint.recordedAt()))
        .ifPresent(link -> links.save(link));
  }
}
