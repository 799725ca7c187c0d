package recourse.followup.followups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The desk where a wish for further help is struck off. */
@ApplicationScoped
public class GiveHelpHandler {
  @Inject FollowUps followUps;

  /** Strikes it off. */
  @Transactional
  public void handle(GiveHelp command) {
    FollowUp followUp = followUps.get(command.id());
    followUp.expectVersion(command.expectedVersion());
    followUp.help();
    followUps.save(followUp);
  }
}
