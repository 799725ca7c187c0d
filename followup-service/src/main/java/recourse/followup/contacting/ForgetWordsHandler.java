package recourse.followup.contacting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import recourse.followup.model.FollowUp;
import recourse.followup.model.FollowUps;

/** The desk where customers' words are forgotten; their scores are figures and stay. */
@ApplicationScoped
public class ForgetWordsHandler {
  @Inject FollowUps followUps;

  /** Forgets them, and asks no more. */
  @Transactional
  public void handle(ForgetWords command) {
    for (FollowUp followUp : followUps.of(command.complaintId())) {
      followUp.forgetWords();
      followUps.save(followUp);
    }
  }
}
