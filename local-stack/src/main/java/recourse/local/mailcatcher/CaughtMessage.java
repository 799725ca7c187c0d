package recourse.local.mailcatcher;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that was caught on its way to a customer.
 *
 * @param id as the sender calls it; the same for every attempt
 * @param channel {@code MAIL}, {@code SMS} or {@code CHAT}
 * @param to an address, or an opaque reference
 * @param subject a headline
 * @param text its words
 * @param html the same as a page, where it was sent as one too
 * @param at when it was first caught
 * @param times how often it was handed over; a customer would have got it once
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaughtMessage(
    String id,
    String channel,
    String to,
    @Nullable String subject,
    @Nullable String text,
    @Nullable String html,
    Instant at,
    int times) {
  CaughtMessage onceMore() {
    return new CaughtMessage(id, channel, to, subject, text, html, at, times + 1);
  }
}
