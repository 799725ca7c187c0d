package recourse.followup.followups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Strikes off a wish for further help. */
@ApplicationScoped
public class GiveHelpHandler {
  private final SqlFollowUps followUps;

  GiveHelpHandler(SqlFollowUps followUps) {
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
