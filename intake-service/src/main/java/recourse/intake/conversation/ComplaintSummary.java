package recourse.intake.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import recourse.contract.Channel;
import recourse.spine.aggregate.Words;

/**
 * The complaint in our words, as we understood it; and when the customer said that this is it.
 *
 * @param text null once it was erased
 * @param confirmedAt null until they confirmed
 */
record ComplaintSummary(
    @Words @Nullable String text,
    Instant writtenAt,
    String writtenBy,
    @Nullable Instant confirmedAt,
    @Nullable Channel confirmedChannel,
    @Nullable String confirmedBy) {

  /** A summary that the customer has not seen. */
  static ComplaintSummary written(String text, String by, Instant at) {
    return new ComplaintSummary(text, at, by, null, null, null);
  }

  /** The summary the customer confirmed. */
  ComplaintSummary confirmed(Channel channel, String by, Instant at) {
    return new ComplaintSummary(text, writtenAt, writtenBy, at, channel, by);
  }

  ComplaintSummary withoutWords() {
    return new ComplaintSummary(
        null, writtenAt, writtenBy, confirmedAt, confirmedChannel, confirmedBy);
  }

  /** Whether the customer said that this is it. */
  boolean isConfirmed() {
    return confirmedAt != null;
  }
}
