package recourse.intake.acknowledging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.intake.model.Complaint;
import recourse.intake.model.Complaints;

/** The desk where acknowledgements are recorded. */
@ApplicationScoped
public class AcknowledgeComplaintHandler {
  @Inject Complaints complaints;
  @Inject Clock clock;

  /** Records the acknowledgement. */
  @Transactional
  public void handle(AcknowledgeComplaint command) {
    Complaint complaint = complaints.get(command.id());
    complaint.expectVersion(command.expectedVersion());
    complaint.acknowledge(command.channel(), command.by(), clock.instant());
    complaints.save(complaint);
  }
}
