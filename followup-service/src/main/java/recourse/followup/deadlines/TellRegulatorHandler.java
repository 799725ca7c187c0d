package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.followup.rules.RuleBook;

/** The desk where it is noted that the regulator was told; the clock stops when that is heard. */
@ApplicationScoped
public class TellRegulatorHandler {
  @Inject Deadlines deadlines;
  @Inject RuleBook rules;
  @Inject Clock clock;

  /** Tells it to everybody, this service included. */
  @Transactional
  public void handle(TellRegulator command) {
    DeadlineClock deadline = deadlines.get(command.deadlineId());
    deadline.regulatorToldAt(command.at(), clock.instant(), rules, command.by());
    deadlines.save(deadline);
  }
}
