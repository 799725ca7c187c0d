package recourse.resolution.casefile.reopening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import recourse.contract.EscalationCriterion;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.ReopeningPolicy;
import recourse.resolution.casefile.SqlCases;
import recourse.resolution.escalation.EscalationMonitor;
import recourse.resolution.escalation.EscalationPolicy;
import recourse.resolution.escalation.SqlEscalationMonitors;

/** The desk where cases are reopened because they did not work out. */
@ApplicationScoped
public class ReopenDissatisfiedHandler {
  private final SqlCases cases;
  private final SqlEscalationMonitors watches;

  ReopenDissatisfiedHandler(SqlCases cases, SqlEscalationMonitors watches) {
    this.cases = cases;
    this.watches = watches;
  }

  /** Reopens the case and moves it up as the policies say. */
  @Transactional
  public void handle(ReopenDissatisfied command) {
    CaseFile file = cases.get(command.complaintId());
    EscalationMonitor watch = watches.get(command.complaintId());
    EscalationPolicy policy = EscalationPolicy.at(command.at());
    if (file.reopenDissatisfied(ReopeningPolicy.CURRENT, policy, command.at())) {
      watch.noteEvent(EscalationCriterion.DISSATISFIED_WITH_RESOLUTION, file, policy, command.at());
    }
    cases.save(file);
    watches.save(watch);
  }
}
