package recourse.resolution.inquiry;

import recourse.spine.aggregate.Words;

/**
 * How much one evidence counted, and why.
 *
 * @param evidence its number
 * @param because null once it was forgotten
 */
public record Weighing(int evidence, Weight weight, @Words String because) {}
