package recourse.resolution.casefile;

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
public record Reopening(
    int round, ReopeningReason reason, @Words String words, Instant reopenedAt) {}
