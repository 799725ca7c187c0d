package recourse.resolution.model;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * A solution that was put to the customer.
 *
 * @param solution in words
 * @param proposedBy who proposed it
 * @param proposedAt when
 */
@Embeddable
public record Proposal(String solution, String proposedBy, Instant proposedAt) {}
