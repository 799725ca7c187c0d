package recourse.intake.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.intake.complaints.IntakeReason;
import recourse.intake.complaints.SqlComplaints;
import recourse.spine.refusal.Refusal;

/** Undoes merges. */
@ApplicationScoped
public class SplitComplaintHandler {
  private final SqlComplaints complaints;
  private final SqlLinks links;
  private final Clock clock;

  SplitComplaintHandler(SqlComplaints complaints, SqlLinks links, Clock clock) {
    this.complaints = complaints;
    this.links = links;
    this.clock = clock;
  }

  /** Splits the complaint from the one it was merged into. */
  @Transactional
  public void handle(SplitComplaint command) {
    links.hold(complaints.get(command.id()).id());
    Link merge =
        links
            .mergeOf(command.id())
            .orElseThrow(
                () ->
                    new Refusal(IntakeReason.NOT_MERGED, "It is merged into no other complaint."));
    merge.split(command.by(), clock.instant());
    links.save(merge);
  }
}
