package recourse.intake.contacts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.contract.Channel;
import recourse.contract.Direction;
import recourse.contract.MessageKind;

/** A contact; its note is shown to those who talk with the customer. */
public record ContactView(
    UUID id,
    UUID complaintId,
    Channel channel,
    Direction direction,
    String agent,
    Instant startedAt,
    Instant endedAt,
    int talkSeconds,
    int holdSeconds,
    int wrapUpSeconds,
    @Nullable String note,
    @Nullable MessageKind message) {
  static ContactView of(Contact contact, boolean withWords) {
    ContactOutcome outcome = contact.outcome();
    return new ContactView(
        contact.id(),
        contact.complaintId(),
        outcome.channel(),
        outcome.direction(),
        outcome.agent(),
        outcome.startedAt(),
        outcome.endedAt(),
        outcome.talkSeconds(),
        outcome.holdSeconds(),
        outcome.wrapUpSeconds(),
        withWords ? contact.note() : null,
        contact.message());
  }
}
