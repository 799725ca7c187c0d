package recourse.intake.complaints;

import java.time.Instant;
import java.util.UUID;
import recourse.contract.Channel;
import recourse.intake.sealing.Sealed;

/**
 * What was heard when a complaint came in.
 *
 * @param id the complaint's id
 * @param channel how it reached us
 * @param receivedAt when the organisation first had it; the clock runs from here
 * @param recordedAt when it was written down
 * @param customer who complains
 * @param product what it is about, first level
 * @param issue what went wrong with it
 * @param narrative the customer's own words; null only where an imported history has none
 * @param desiredOutcome what would put it right, in the customer's words
 * @param provenance where it came from
 * @param dataProtection whether it complains about our handling of personal data
 */
public record Receipt(
    UUID id,
    Channel channel,
    Instant receivedAt,
    Instant recordedAt,
    Customer customer,
    String product,
    String issue,
    Sealed narrative,
    Sealed desiredOutcome,
    Provenance provenance,
    boolean dataProtection) {}
