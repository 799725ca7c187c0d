package recourse.intake.receiving;

import java.time.Instant;
import recourse.contract.Channel;
import recourse.intake.model.Customer;

/**
 * Somebody complains.
 *
 * @param receivedAt when the organisation first had it; null for now
 * @param externalRef its key in the caller's system, or null
 */
public record ReceiveComplaint(
    Channel channel,
    Instant receivedAt,
    Customer customer,
    String product,
    String issue,
    String narrative,
    String desiredOutcome,
    String externalRef) {}
