package recourse.followup.followups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The desk where a planned question is dropped. */
@ApplicationScoped
public class CancelFollowUpHandler {
  @Inject FollowUps followUps;

  /** Cancels what is still pending. */
  @Transactional
  public void handle(CancelFollowUp command) {
    for (FollowUp followUp : followUps.pendingOf(command.complaintId())) {
      followUp.cancel();
      followUps.save(followUp);
    }
  }
}
