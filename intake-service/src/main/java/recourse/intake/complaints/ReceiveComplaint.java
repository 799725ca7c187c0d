package recourse.intake.complaints;

import java.time.Instant;
import recourse.contract.Channel;
import recourse.intake.sealing.Seal;
import recourse.spine.time.Identity;

/**
 * Somebody complains.
 *
 * @param receivedAt when the organisation first had it; null for now
 * @param externalRef its key in the caller's system, or null
 * @param dataProtection whether it complains about our handling of personal data
 */
public record ReceiveComplaint(
    Channel channel,
    Instant receivedAt,
    Person customer,
    String product,
    String issue,
    String narrative,
    String desiredOutcome,
    String externalRef,
    boolean dataProtection) {

  /** What is received now, sealed with the customer's key. */
  Receipt receipt(Seal seal, Instant now) {
    return new Receipt(
        Identity.next(),
        channel,
        receivedAt == null ? now : receivedAt,
        now,
        Customer.of(customer, seal),
        product,
        issue,
        seal.close(narrative),
        seal.close(desiredOutcome),
        Provenance.live(externalRef),
        dataProtection);
  }
}
