package recourse.followup.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Records what somebody needs from every message. */
@ApplicationScoped
public class RecordNeedsHandler {
  private final SqlAddressees addressees;

  RecordNeedsHandler(SqlAddressees addressees) {
    this.addressees = addressees;
  }

  /** Records it. */
  @Transactional
  public void handle(RecordNeeds command) {
    Addressee addressee = addressees.of(command.event().complaintId());
    addressee.need(command.event());
    addressees.save(addressee);
  }
}
