package recourse.resolution.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import recourse.contract.EscalationCriterion;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.SqlCases;

/** The desk where it is noted that time is running out. */
@ApplicationScoped
public class NoteRiskHandler {
  private final SqlCases cases;
  private final SqlEscalationMonitors watches;

  NoteRiskHandler(SqlCases cases, SqlEscalationMonitors watches) {
    this.cases = cases;
    this.watches = watches;
  }

  /** Notes the sign; moving the case up is left to people. */
  @Transactional
  public void handle(NoteRisk command) {
    CaseFile file = cases.get(command.complaintId());
    EscalationMonitor watch = watches.get(command.complaintId());
    watch.noteEvent(
        EscalationCriterion.DEADLINE_AT_RISK,
        file,
        EscalationPolicy.at(command.at()),
        command.at());
    watches.save(watch);
  }
}
