package recourse.followup.followups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The desk where a question that stayed without an answer is closed, visibly. */
@ApplicationScoped
public class LapseFollowUpHandler {
  private final FollowUps followUps;
  private final FollowUpPolicy policy;
  private final Clock clock;

  LapseFollowUpHandler(FollowUps followUps, FollowUpPolicy policy, Clock clock) {
    this.followUps = followUps;
    this.policy = policy;
    this.clock = clock;
  }

  /** Lets the follow-up lapse, unless another replica is at it. */
  @Transactional
  public void handle(LapseFollowUp command) {
    followUps
        .claim(command.id())
        .ifPresent(
            followUp -> {
              followUp.lapse(clock.instant(), policy);
              followUps.save(followUp);
            });
  }
}
