package recourse.followup.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to hand a message over.
 *
 * @param startedAt when it began
 * @param endedAt when its outcome was known; absent while it runs, or for good if we died meanwhile
 * @param outcome a code, see {@link SendResult}; absent like {@code endedAt}
 */
public record DeliveryAttempt(
    Instant startedAt, @Nullable Instant endedAt, @Nullable String outcome) {}
