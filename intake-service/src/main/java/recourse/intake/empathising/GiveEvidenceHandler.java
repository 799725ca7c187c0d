package recourse.intake.empathising;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.intake.model.Complaint;
import recourse.intake.model.Complaints;
import recourse.intake.model.Heat;
import recourse.intake.model.HeatEvidence;
import recourse.intake.model.Heats;
import recourse.intake.model.Seal;
import recourse.intake.model.Vault;

/** The desk where evidence of HEAT is kept. */
@ApplicationScoped
public class GiveEvidenceHandler {
  @Inject Complaints complaints;
  @Inject Heats heats;
  @Inject Vault vault;
  @Inject Clock clock;

  /** Keeps the evidence and answers with its number on the complaint. */
  @Transactional
  public int handle(GiveEvidence command) {
    Complaint complaint = complaints.get(command.complaintId());
    complaint.hear();
    Heat heat = heats.of(complaint.id());
    heat.give(evidence(vault.of(complaint.customer().ref()), command));
    heats.save(heat);
    return heat.evidence().size();
  }

  private HeatEvidence evidence(Seal seal, GiveEvidence command) {
    return new HeatEvidence(
        command.letter(),
        seal.close(command.evidence()),
        command.feeling(),
        seal.close(command.responsibility()),
        seal.close(command.nextStep()),
        clock.instant(),
        command.by());
  }
}
