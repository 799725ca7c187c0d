package recourse.followup.followups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The desk where a planned question is dropped. */
@ApplicationScoped
public class CancelFollowUpHandler {
  private final FollowUps followUps;

  CancelFollowUpHandler(FollowUps followUps) {
    this.followUps = followUps;
  }

  /** Cancels what is still pending. */
  @Transactional
  public void handle(CancelFollowUp command) {
    for (FollowUp followUp : followUps.pendingOf(command.complaintId())) {
      followUp.cancel();
      followUps.save(followUp);
    }
  }
}
