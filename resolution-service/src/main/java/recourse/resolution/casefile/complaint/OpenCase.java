package recourse.resolution.casefile.complaint;

import java.time.Instant;
import java.util.UUID;

/**
 * A complaint was registered and gets its file.
 *
 * @param imported whether its life will be told by another system
 * @param at when the file opens
 * @param reference the short reference a customer can read out
 * @param customerRef opaque reference of the complainant
 * @param product what it is about
 * @param receivedAt when it was received
 */
public record OpenCase(
    UUID complaintId,
    boolean imported,
    Instant at,
    String reference,
    String customerRef,
    String product,
    Instant receivedAt) {}
