package recourse.intake.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Records withdrawals. */
@ApplicationScoped
public class WithdrawComplaintHandler {
  private final SqlComplaints complaints;
  private final Clock clock;

  WithdrawComplaintHandler(SqlComplaints complaints, Clock clock) {
    this.complaints = complaints;
    this.clock = clock;
  }

  /** Records the withdrawal. */
  @Transactional
  public void handle(WithdrawComplaint command) {
    Complaint complaint = complaints.get(command.id());
    complaint.expectVersion(command.expectedVersion());
    complaint.withdraw(command.by(), clock.instant());
    complaints.save(complaint);
  }
}
