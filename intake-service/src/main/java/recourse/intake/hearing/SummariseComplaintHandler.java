package recourse.intake.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.intake.model.Complaint;
import recourse.intake.model.Complaints;
import recourse.intake.model.Hearing;
import recourse.intake.model.Hearings;
import recourse.intake.model.Sealed;
import recourse.intake.model.Vault;

/** The desk where complaints are said back. */
@ApplicationScoped
public class SummariseComplaintHandler {
  @Inject Complaints complaints;
  @Inject Hearings hearings;
  @Inject Vault vault;
  @Inject Clock clock;

  /** Keeps the summary. */
  @Transactional
  public void handle(SummariseComplaint command) {
    Complaint complaint = complaints.get(command.complaintId());
    complaint.hear();
    Hearing hearing = hearings.of(complaint.id());
    hearing.expectVersion(command.expectedVersion());
    Sealed summary = vault.of(complaint.customer().ref()).close(command.summary());
    hearing.summarise(summary, command.by(), clock.instant());
    hearings.save(hearing);
  }
}
