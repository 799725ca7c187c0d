package recourse.intake.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.Complaints;
import recourse.intake.sealing.Seal;
import recourse.intake.sealing.Vault;

/** The desk where evidence of HEAT is kept. */
@ApplicationScoped
public class RecordHeatEvidenceHandler {
  @Inject Complaints complaints;
  @Inject Heats heats;
  @Inject Vault vault;
  @Inject Clock clock;

  /** Keeps the evidence and answers with its number on the complaint. */
  @Transactional
  public int handle(RecordHeatEvidence command) {
    Complaint complaint = complaints.get(command.complaintId());
    complaint.hear();
    Heat heat = heats.of(complaint.id());
    heat.give(evidence(vault.of(complaint.customer().ref()), command));
    heats.save(heat);
    return heat.evidence().size();
  }

  private HeatEvidence evidence(Seal seal, RecordHeatEvidence command) {
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
