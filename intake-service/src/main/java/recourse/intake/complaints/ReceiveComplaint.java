package recourse.intake.complaints;

import java.time.Instant;
import recourse.contract.Channel;

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
    boolean dataProtection) {}
