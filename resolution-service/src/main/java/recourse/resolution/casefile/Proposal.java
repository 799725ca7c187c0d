package recourse.resolution.casefile;

import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import recourse.spine.aggregate.Words;
import recourse.spine.money.Money;

/**
 * A solution that was put to the customer, and what they said to it (R23).
 *
 * @param solution in words
 * @param compared the options it was chosen from, as they were compared then
 * @param customerAnswer what the customer said; null until they do
 * @param answeredAt when they said it
 * @param answerWords what they asked for instead, in their words; may be null
 * @param wanted how much money they asked for; may be null
 * @param round of resolution that it was made for, 1 for the first
 */
@NullUnmarked // still to be annotated
record Proposal(
    @Words String solution,
    Comparison compared,
    String proposedBy,
    Instant proposedAt,
    CustomerAnswer customerAnswer,
    Instant answeredAt,
    @Words String answerWords,
    Money wanted,
    int round) {
  static Proposal made(String solution, Comparison compared, String by, Instant at, int round) {
    return new Proposal(solution, compared, by, at, null, null, null, null, round);
  }

  Proposal answered(CustomerAnswer said, Money money, String words, Instant at) {
    return new Proposal(solution, compared, proposedBy, proposedAt, said, at, words, money, round);
  }

  Proposal forgotten() {
    return new Proposal(
        "",
        compared.forgotten(),
        proposedBy,
        proposedAt,
        customerAnswer,
        answeredAt,
        null,
        wanted,
        round);
  }
}
