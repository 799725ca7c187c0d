package recourse.followup.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Records what somebody needs from every message. */
@ApplicationScoped
public class RecordDeliveryNeedsHandler {
  private final SqlAddressees addressees;

  RecordDeliveryNeedsHandler(SqlAddressees addressees) {
    this.addressees = addressees;
  }

  /** Records it. */
  @Transactional
  public void handle(RecordDeliveryNeeds command) {
    Addressee addressee = addressees.of(command.event().complaintId());
    addressee.need(command.event());
    addressees.save(addressee);
  }
}
