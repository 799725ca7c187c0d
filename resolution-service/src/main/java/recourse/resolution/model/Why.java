package recourse.resolution.model;

import jakarta.persistence.Embeddable;

/**
 * One why and its answer.
 *
 * @param question null once it was forgotten
 * @param answer null once it was forgotten
 */
@Embeddable
public record Why(String question, String answer) {}
