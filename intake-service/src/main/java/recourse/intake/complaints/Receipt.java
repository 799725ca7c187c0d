package recourse.intake.complaints;

import java.time.Instant;
import java.util.UUID;
import recourse.contract.Channel;

/**
 * A complaint as it came in.
 *
 * @param id the complaint's id
 * @param channel how it reached us
 * @param receivedAt when the organisation first had it; every promise runs from here
 * @param recordedAt when it was written down
 * @param customer who complains
 * @param product what it is about, first level
 * @param issue what went wrong with it
 * @param statement what the customer said
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
    Statement statement,
    Provenance provenance,
    boolean dataProtection) {}
