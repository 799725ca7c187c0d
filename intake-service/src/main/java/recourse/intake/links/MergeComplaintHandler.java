package recourse.intake.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.IntakeReason;
import recourse.intake.complaints.SqlComplaints;
import recourse.spine.refusal.Refusal;
import recourse.spine.time.Identity;

/** Merges complaints. */
@ApplicationScoped
public class MergeComplaintHandler {
  private final SqlComplaints complaints;
  private final SqlLinks links;
  private final Clock clock;

  MergeComplaintHandler(SqlComplaints complaints, SqlLinks links, Clock clock) {
    this.complaints = complaints;
    this.links = links;
    this.clock = clock;
  }

  /** Merges the later complaint into the earlier one. */
  @Transactional
  public void handle(MergeComplaint command) {
    links.hold(command.id(), command.into());
    Complaint later = complaints.get(command.id());
    Complaint earlier = complaints.get(command.into());
    requireUnmerged(later.id(), earlier.id());
    Link merge =
        Link.merge(
            Identity.next(),
            LinkedComplaint.of(later),
            LinkedComplaint.of(earlier),
            command.by(),
            clock.instant());
    later.hear();
    earlier.hear();
    links.save(merge);
  }

  private void requireUnmerged(UUID later, UUID earlier) {
    if (links.mergeOf(later).isPresent()
        || links.mergeOf(earlier).isPresent()
        || !links.mergedInto(later).isEmpty()) {
      throw new Refusal(
          IntakeReason.MERGE_CHAIN,
          "into",
          "Complaints that stand on their own: one merged into another goes no further.");
    }
  }
}
