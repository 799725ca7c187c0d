package recourse.followup.followups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Records answers given by telephone. */
@ApplicationScoped
public class RecordOutcomeHandler {
  private final SqlFollowUps followUps;
  private final FollowUpPlanning planning;
  private final Clock clock;

  RecordOutcomeHandler(SqlFollowUps followUps, FollowUpPlanning planning, Clock clock) {
    this.followUps = followUps;
    this.planning = planning;
    this.clock = clock;
  }

  /** Records what the customer said, or counts a try. */
  @Transactional
  public void handle(RecordOutcome command) {
    FollowUp followUp = followUps.get(command.id());
    followUp.expectVersion(command.expectedVersion());
    Instant now = clock.instant();
    switch (command.outcome()) {
      case SATISFIED -> followUp.record(CustomerVerdict.SATISFIED, now);
      case DISSATISFIED -> followUp.record(CustomerVerdict.DISSATISFIED, now);
      case UNREACHABLE ->
          followUp.reachNobody(now, planning.policyOf(followUp), planning.hoursOf(followUp, now));
    }
    followUps.save(followUp);
  }
}
