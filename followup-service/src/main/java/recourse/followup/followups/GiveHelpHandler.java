package recourse.followup.followups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The desk where a wish for further help is struck off. */
@ApplicationScoped
public class GiveHelpHandler {
  private final FollowUps followUps;

  GiveHelpHandler(FollowUps followUps) {
    this.followUps = followUps;
  }

  /** Strikes it off. */
  @Transactional
  public void handle(GiveHelp command) {
    FollowUp followUp = followUps.get(command.id());
    followUp.expectVersion(command.expectedVersion());
    followUp.help();
    followUps.save(followUp);
  }
}
