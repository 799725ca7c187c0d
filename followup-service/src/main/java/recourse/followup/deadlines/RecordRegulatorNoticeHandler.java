package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.followup.rules.TimeRules;

/** Publishes that the regulator was notified; the clock stops when that event is heard of. */
@ApplicationScoped
public class RecordRegulatorNoticeHandler {
  private final SqlDeadlines deadlines;
  private final TimeRules rules;
  private final Clock clock;

  RecordRegulatorNoticeHandler(SqlDeadlines deadlines, TimeRules rules, Clock clock) {
    this.deadlines = deadlines;
    this.rules = rules;
    this.clock = clock;
  }

  /** Publishes it for everybody, this service included. */
  @Transactional
  public void handle(RecordRegulatorNotice command) {
    Deadline deadline = deadlines.get(command.deadlineId());
    deadline.regulatorNotifiedAt(command.notifiedAt(), clock.instant(), rules, command.by());
    deadlines.save(deadline);
  }
}
