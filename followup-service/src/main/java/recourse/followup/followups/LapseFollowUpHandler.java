package recourse.followup.followups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Closes a question that stayed without an answer, visibly. */
@ApplicationScoped
public class LapseFollowUpHandler {
  private final SqlFollowUps followUps;
  private final Clock clock;

  LapseFollowUpHandler(SqlFollowUps followUps, Clock clock) {
    this.followUps = followUps;
    this.clock = clock;
  }

  /** Lets the follow-up lapse, unless another replica is at it. */
  @Transactional
  public void handle(LapseFollowUp command) {
    followUps
        .claim(command.id())
        .ifPresent(
            followUp -> {
              followUp.lapse(clock.instant());
              followUps.save(followUp);
            });
  }
}
