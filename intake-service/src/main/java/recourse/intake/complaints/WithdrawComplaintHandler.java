package recourse.intake.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The desk where withdrawals are recorded. */
@ApplicationScoped
public class WithdrawComplaintHandler {
  @Inject Complaints complaints;
  @Inject Clock clock;

  /** Records the withdrawal. */
  @Transactional
  public void handle(WithdrawComplaint command) {
    Complaint complaint = complaints.get(command.id());
    complaint.expectVersion(command.expectedVersion());
    complaint.withdraw(command.by(), clock.instant());
    complaints.save(complaint);
  }
}
