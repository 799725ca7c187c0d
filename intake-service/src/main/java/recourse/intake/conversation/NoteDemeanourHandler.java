package recourse.intake.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.SqlComplaints;
import recourse.intake.sealing.Vault;

/** The desk where it is kept who is speaking. */
@ApplicationScoped
public class NoteDemeanourHandler {
  private final SqlComplaints complaints;
  private final SqlDemeanours demeanours;
  private final Vault vault;
  private final Clock clock;

  NoteDemeanourHandler(
      SqlComplaints complaints, SqlDemeanours demeanours, Vault vault, Clock clock) {
    this.complaints = complaints;
    this.demeanours = demeanours;
    this.vault = vault;
    this.clock = clock;
  }

  /** Keeps what was noticed. */
  @Transactional
  public void handle(NoteDemeanour command) {
    Complaint complaint = complaints.get(command.complaintId());
    complaint.hear();
    Demeanour demeanour = demeanours.of(complaint.id());
    demeanour.expectVersion(command.expectedVersion());
    demeanour.notice(
        command.noticed(), vault.of(complaint.customer().ref()), command.by(), clock.instant());
    demeanours.save(demeanour);
  }
}
