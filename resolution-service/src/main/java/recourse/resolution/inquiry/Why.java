package recourse.resolution.inquiry;

import recourse.spine.aggregate.Words;

/**
 * One why and its answer.
 *
 * @param question null once it was forgotten
 * @param answer null once it was forgotten
 */
public record Why(@Words String question, @Words String answer) {}
