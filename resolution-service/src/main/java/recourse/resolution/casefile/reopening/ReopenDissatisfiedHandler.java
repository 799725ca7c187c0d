package recourse.resolution.casefile.reopening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import recourse.contract.EscalationCriterion;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.ReopeningPolicy;
import recourse.resolution.casefile.SqlCases;
import recourse.resolution.escalation.EscalationPolicy;
import recourse.resolution.escalation.EscalationWatch;
import recourse.resolution.escalation.SqlEscalationWatches;

/** The desk where cases are reopened because they did not work out. */
@ApplicationScoped
public class ReopenDissatisfiedHandler {
  private final SqlCases cases;
  private final SqlEscalationWatches watches;

  ReopenDissatisfiedHandler(SqlCases cases, SqlEscalationWatches watches) {
    this.cases = cases;
    this.watches = watches;
  }

  /** Reopens the case and moves it up as the policies say. */
  @Transactional
  public void handle(ReopenDissatisfied command) {
    CaseFile file = cases.get(command.complaintId());
    EscalationWatch watch = watches.get(command.complaintId());
    EscalationPolicy policy = EscalationPolicy.at(command.at());
    if (file.reopenDissatisfied(ReopeningPolicy.CURRENT, policy, command.at())) {
      watch.noteEvent(EscalationCriterion.DISSATISFIED_WITH_RESOLUTION, file, policy, command.at());
    }
    cases.save(file);
    watches.save(watch);
  }
}
