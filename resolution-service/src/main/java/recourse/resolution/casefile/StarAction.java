package recourse.resolution.casefile;

import jakarta.persistence.Embeddable;
import recourse.spine.aggregate.Words;

/**
 * An action of a STAR record, linked to its own result (R3).
 *
 * @param round the round of resolution it belongs to
 * @param action what was done
 * @param result what came of it
 */
@Embeddable
public record StarAction(int round, @Words String action, @Words String result) {}
