package recourse.resolution.model;

import jakarta.persistence.Embeddable;

/**
 * An action of a STAR record, linked to its own result (R3).
 *
 * @param round the round of resolution it belongs to
 * @param action what was done
 * @param result what came of it
 */
@Embeddable
public record StarAction(int round, String action, String result) {}
