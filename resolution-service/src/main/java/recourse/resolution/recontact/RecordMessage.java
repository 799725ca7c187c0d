package recourse.resolution.recontact;

import java.time.Instant;
import java.util.UUID;
import recourse.contract.MessageKind;

/**
 * A message of the customer came in.
 *
 * @param recordedAt when we recorded it, by our own clock; what the message says of its time does
 *     not count
 */
public record RecordMessage(
    UUID complaintId, UUID contactId, MessageKind kind, Instant recordedAt) {}
