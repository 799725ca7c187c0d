package recourse.resolution.inquiry;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import recourse.spine.aggregate.Words;

/**
 * How much one evidence counted, and why.
 *
 * @param evidence its number
 * @param because null once it was forgotten
 */
@Embeddable
public record Weighing(
    int evidence, @Enumerated(EnumType.STRING) Weight weight, @Words String because) {}
