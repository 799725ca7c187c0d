package recourse.resolution.redress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The desk where purchases are noted. */
@ApplicationScoped
public class RecordPurchaseHandler {
  private final SqlRedresses redresses;

  RecordPurchaseHandler(SqlRedresses redresses) {
    this.redresses = redresses;
  }

  /** Notes the purchase. */
  @Transactional
  public void handle(RecordPurchase command) {
    Redress redress = redresses.of(command.complaintId());
    redress.expectVersion(command.expectedVersion());
    redress.notePurchase(command.purchase(), command.cures());
    redresses.save(redress);
  }
}
