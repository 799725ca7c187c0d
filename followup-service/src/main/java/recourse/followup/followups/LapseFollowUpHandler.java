package recourse.followup.followups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The desk where a question that stayed without an answer is closed, visibly. */
@ApplicationScoped
public class LapseFollowUpHandler {
  @Inject FollowUps followUps;
  @Inject FollowUpPolicy policy;
  @Inject Clock clock;

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
