package recourse.resolution.escalating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.resolution.model.CaseFile;
import recourse.resolution.model.Cases;
import recourse.resolution.policy.EscalationPolicy;

/** The desk where cases move up by hand. */
@ApplicationScoped
public class EscalateCaseHandler {
  @Inject Cases cases;
  @Inject Clock clock;

  /** Moves the case up and answers with its new level. */
  @Transactional
  public int handle(EscalateCase command) {
    CaseFile file = cases.get(command.complaintId());
    file.escalate(
        command.criterion(),
        command.note(),
        command.by(),
        EscalationPolicy.CURRENT,
        clock.instant());
    cases.save(file);
    return file.level();
  }
}
