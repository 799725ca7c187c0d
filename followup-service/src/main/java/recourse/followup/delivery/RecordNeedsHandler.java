package recourse.followup.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import recourse.followup.followups.FollowUp;
import recourse.followup.followups.FollowUps;

/** The desk where it is noted to whom we write, and what they need. */
@ApplicationScoped
public class RecordNeedsHandler {
  private final Addressees addressees;
  private final FollowUps followUps;

  RecordNeedsHandler(Addressees addressees, FollowUps followUps) {
    this.addressees = addressees;
    this.followUps = followUps;
  }

  /** Notes it; a question that has not gone out yet goes by whatever way fits now. */
  @Transactional
  public void handle(RecordNeeds command) {
    Addressee addressee = addressees.of(command.complaintId());
    if (command.kind() != null) {
      addressee.hear(command.kind());
    }
    if (command.needs() != null) {
      addressee.hear(command.needs());
      followUps.pendingOf(command.complaintId()).forEach(FollowUp::planAnew);
    }
    addressees.save(addressee);
  }
}
