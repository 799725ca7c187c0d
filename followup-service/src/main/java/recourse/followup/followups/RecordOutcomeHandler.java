package recourse.followup.followups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import recourse.followup.complaints.HandlingHours;

/** The desk where answers given by telephone are taken down. */
@ApplicationScoped
public class RecordOutcomeHandler {
  private final FollowUps followUps;
  private final FollowUpPolicy policy;
  private final HandlingHours hours;
  private final Clock clock;

  RecordOutcomeHandler(FollowUps followUps, FollowUpPolicy policy, HandlingHours hours, Clock clock) {
    this.followUps = followUps;
    this.policy = policy;
    this.hours = hours;
    this.clock = clock;
  }

  /** Takes down what the customer said, or counts a try. */
  @Transactional
  public void handle(RecordOutcome command) {
    FollowUp followUp = followUps.get(command.id());
    followUp.expectVersion(command.expectedVersion());
    Instant now = clock.instant();
    switch (command.outcome()) {
      case SATISFIED -> followUp.hear(CustomerVerdict.SATISFIED, now);
      case DISSATISFIED -> followUp.hear(CustomerVerdict.DISSATISFIED, now);
      case UNREACHABLE -> followUp.reachNobody(now, policy, hours.of(followUp.complaintId(), now));
    }
    followUps.save(followUp);
  }
}
