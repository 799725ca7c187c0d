package recourse.resolution.reopening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import recourse.resolution.model.CaseFile;
import recourse.resolution.model.Cases;
import recourse.resolution.policy.EscalationPolicy;
import recourse.resolution.policy.ReopeningPolicy;

/** The desk where cases are reopened because they did not work out. */
@ApplicationScoped
public class ReopenDissatisfiedHandler {
  @Inject Cases cases;

  /** Reopens the case and moves it up as the policies say. */
  @Transactional
  public void handle(ReopenDissatisfied command) {
    CaseFile file = cases.get(command.complaintId());
    file.reopenDissatisfied(ReopeningPolicy.CURRENT, EscalationPolicy.CURRENT, command.at());
    cases.save(file);
  }
}
