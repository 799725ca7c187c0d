package recourse.intake.complaints;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import recourse.contract.Channel;
import recourse.spine.time.Identity;

/**
 * Somebody complains.
 *
 * @param receivedAt when the organisation first had it; null for now
 * @param externalRef its key in the caller's system
 * @param dataProtection whether it complains about our handling of personal data
 */
public record ReceiveComplaint(
    Channel channel,
    @Nullable Instant receivedAt,
    Customer customer,
    String product,
    String issue,
    Statement statement,
    @Nullable String externalRef,
    boolean dataProtection) {

  /** What is received now. */
  Receipt receipt(Instant now) {
    return new Receipt(
        Identity.next(),
        channel,
        receivedAt == null ? now : receivedAt,
        now,
        customer,
        product,
        issue,
        statement,
        Provenance.live(externalRef),
        dataProtection);
  }
}
