package recourse.resolution.casefile;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import recourse.spine.aggregate.Words;

/**
 * A solution that was put to the customer, and what they said to it (R23).
 *
 * @param solution in words
 * @param proposedBy who proposed it
 * @param proposedAt when
 * @param rationale why this one of the options compared; null where none were
 * @param answer what the customer said; null until they do
 * @param answeredAt when they said it
 * @param answerWords what they asked for instead, in their words; may be null
 * @param wantedMinor how much money they asked for, in minor units; may be null
 * @param wantedCurrency ISO 4217; null without money
 * @param round of resolution that it was made for, 1 for the first
 */
@Embeddable
public record Proposal(
    @Words String solution,
    String proposedBy,
    Instant proposedAt,
    @Words String rationale,
    @Enumerated(EnumType.STRING) CustomerAnswer answer,
    Instant answeredAt,
    @Words String answerWords,
    Long wantedMinor,
    String wantedCurrency,
    int round) {
  static Proposal made(String solution, String rationale, String by, Instant at, int round) {
    return new Proposal(solution, by, at, rationale, null, null, null, null, null, round);
  }

  Proposal answered(CustomerAnswer said, Money wanted, String words, Instant at) {
    return new Proposal(
        solution,
        proposedBy,
        proposedAt,
        rationale,
        said,
        at,
        words,
        wanted == null ? null : wanted.minor(),
        wanted == null ? null : wanted.currency(),
        round);
  }

  Proposal forgotten() {
    return new Proposal(
        "",
        proposedBy,
        proposedAt,
        null,
        answer,
        answeredAt,
        null,
        wantedMinor,
        wantedCurrency,
        round);
  }
}
