package recourse.intake.triaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import recourse.intake.model.Complaint;
import recourse.intake.model.Complaints;
import recourse.intake.model.Triage;
import recourse.intake.policy.TriagePolicy;

/** The desk where complaints are triaged. */
@ApplicationScoped
public class TriageComplaintHandler {
  @Inject Complaints complaints;
  @Inject Clock clock;

  /** Records the judgement with the priority that the policy makes of it. */
  @Transactional
  public void handle(TriageComplaint command) {
    Complaint complaint = complaints.get(command.id());
    complaint.expectVersion(command.expectedVersion());
    complaint.triage(judgement(command, clock.instant()), command.product(), command.issue());
    complaints.save(complaint);
  }

  private static Triage judgement(TriageComplaint command, Instant at) {
    TriagePolicy policy = TriagePolicy.CURRENT;
    return new Triage(
        command.severity(),
        command.complexity(),
        policy.priority(command.severity(), command.complexity()),
        policy.version(),
        at,
        command.by());
  }
}
