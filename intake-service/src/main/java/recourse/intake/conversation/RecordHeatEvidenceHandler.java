package recourse.intake.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.SqlComplaints;
import recourse.intake.sealing.Seal;
import recourse.intake.sealing.Vault;

/** The desk where evidence of HEAT is kept. */
@ApplicationScoped
public class RecordHeatEvidenceHandler {
  private final SqlComplaints complaints;
  private final SqlHeats heats;
  private final Vault vault;
  private final Clock clock;

  RecordHeatEvidenceHandler(SqlComplaints complaints, SqlHeats heats, Vault vault, Clock clock) {
    this.complaints = complaints;
    this.heats = heats;
    this.vault = vault;
    this.clock = clock;
  }

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
