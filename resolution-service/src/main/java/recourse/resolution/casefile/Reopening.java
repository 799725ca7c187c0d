package recourse.resolution.casefile;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import recourse.contract.ReopeningReason;
import recourse.spine.aggregate.Words;

/**
 * A resolution that did not hold.
 *
 * @param round the round of resolution
 * @param reason why
 * @param words in the customer's words; may be null
 * @param reopenedAt when
 */
@Embeddable
public record Reopening(
    int round,
    @Enumerated(EnumType.STRING) ReopeningReason reason,
    @Words String words,
    Instant reopenedAt) {}
