package recourse.resolution.escalating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.resolution.model.CaseFile;
import recourse.resolution.model.Cases;
import recourse.resolution.policy.EscalationPolicy;

/** The desk where cases move up because a clock ran out. */
@ApplicationScoped
public class EscalateAfterBreachHandler {
  @Inject Cases cases;
  @Inject Clock clock;

  /** Moves the case up, once for each clock. */
  @Transactional
  public void handle(EscalateAfterBreach command) {
    CaseFile file = cases.get(command.complaintId());
    file.escalateAfterBreach(command.deadlineId(), EscalationPolicy.CURRENT, clock.instant());
    cases.save(file);
  }
}
