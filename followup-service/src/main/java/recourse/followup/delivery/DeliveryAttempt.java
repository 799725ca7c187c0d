package recourse.followup.delivery;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * One attempt to hand a message over.
 *
 * @param startedAt when it began
 * @param endedAt when its outcome was known; null while it runs, or for good if we died meanwhile
 * @param outcome a code, see {@link SendResult}; null like {@code endedAt}
 */
@Embeddable
public record DeliveryAttempt(Instant startedAt, Instant endedAt, String outcome) {}
