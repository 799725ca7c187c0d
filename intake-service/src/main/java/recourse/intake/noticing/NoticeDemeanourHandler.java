package recourse.intake.noticing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.intake.model.Complaint;
import recourse.intake.model.Complaints;
import recourse.intake.model.Demeanour;
import recourse.intake.model.Demeanours;
import recourse.intake.model.Vault;

/** The desk where it is kept who is speaking. */
@ApplicationScoped
public class NoticeDemeanourHandler {
  @Inject Complaints complaints;
  @Inject Demeanours demeanours;
  @Inject Vault vault;
  @Inject Clock clock;

  /** Keeps what was noticed. */
  @Transactional
  public void handle(NoticeDemeanour command) {
    Complaint complaint = complaints.get(command.complaintId());
    complaint.hear();
    Demeanour demeanour = demeanours.of(complaint.id());
    demeanour.expectVersion(command.expectedVersion());
    demeanour.notice(
        command.noticed(), vault.of(complaint.customer().ref()), command.by(), clock.instant());
    demeanours.save(demeanour);
  }
}
