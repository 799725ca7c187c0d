package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.followup.rules.TimeRules;

/** The desk where it is noted that the regulator was told; the clock stops when that is heard. */
@ApplicationScoped
public class RecordRegulatorNoticeHandler {
  private final Deadlines deadlines;
  private final TimeRules rules;
  private final Clock clock;

  RecordRegulatorNoticeHandler(Deadlines deadlines, TimeRules rules, Clock clock) {
    this.deadlines = deadlines;
    this.rules = rules;
    this.clock = clock;
  }

  /** Tells it to everybody, this service included. */
  @Transactional
  public void handle(RecordRegulatorNotice command) {
    Deadline deadline = deadlines.get(command.deadlineId());
    deadline.regulatorToldAt(command.at(), clock.instant(), rules, command.by());
    deadlines.save(deadline);
  }
}
