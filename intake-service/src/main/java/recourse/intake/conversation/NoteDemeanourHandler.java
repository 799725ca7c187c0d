package recourse.intake.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.Complaints;
import recourse.intake.sealing.Vault;

/** The desk where it is kept who is speaking. */
@ApplicationScoped
public class NoteDemeanourHandler {
  @Inject Complaints complaints;
  @Inject Demeanours demeanours;
  @Inject Vault vault;
  @Inject Clock clock;

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
