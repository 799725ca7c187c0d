package recourse.resolution.reopening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import recourse.contract.EscalationCriterion;
import recourse.resolution.model.CaseFile;
import recourse.resolution.model.Cases;
import recourse.resolution.model.EscalationWatch;
import recourse.resolution.model.EscalationWatches;
import recourse.resolution.policy.EscalationPolicy;
import recourse.resolution.policy.ReopeningPolicy;

/** The desk where cases are reopened because they did not work out. */
@ApplicationScoped
public class ReopenDissatisfiedHandler {
  @Inject Cases cases;
  @Inject EscalationWatches watches;

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
