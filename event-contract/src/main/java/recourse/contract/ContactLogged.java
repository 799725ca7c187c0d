package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody of ours and the customer were in contact about a complaint. {@code occurredAt} is the
 * end of the wrap-up, the instant to which its handling time is attributed. What was said stays in
 * intake.
 *
 * @param complaintId the complaint
 * @param occurredAt see above
 * @param contactId the contact; it keeps its id and its complaint through every merge
 * @param channel the way they were in contact
 * @param direction who sought whom
 * @param agent who spoke or wrote for us
 * @param startedAt when it began
 * @param talkSeconds how long they were in contact, waiting left out
 * @param holdSeconds how long the customer waited during the contact
 * @param wrapUpSeconds how long it was written up afterwards
 * @param message what sort of message it was; absent unless one was received as it came
 */
@EventType("complaint.contact-logged.v1")
public record ContactLogged(
    UUID complaintId,
    Instant occurredAt,
    UUID contactId,
    Channel channel,
    Direction direction,
    String agent,
    Instant startedAt,
    int talkSeconds,
    int holdSeconds,
    int wrapUpSeconds,
    @MayBeAbsent MessageKind message)
    implements ComplaintEvent {
  /** A contact of which no message was received as it came. */
  public ContactLogged(
      UUID complaintId,
      Instant occurredAt,
      UUID contactId,
      Channel channel,
      Direction direction,
      String agent,
      Instant startedAt,
      int talkSeconds,
      int holdSeconds,
      int wrapUpSeconds) {
    this(
        complaintId,
        occurredAt,
        contactId,
        channel,
        direction,
        agent,
        startedAt,
        talkSeconds,
        holdSeconds,
        wrapUpSeconds,
        null);
  }
}
