package recourse.intake.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import recourse.spine.aggregate.Words;

/**
 * A clarifying question to the customer, and their answer once it is there.
 *
 * @param question null once it was erased
 * @param answer null until they answered
 */
record ClarifyingQuestion(
    @Words @Nullable String question,
    Instant askedAt,
    String askedBy,
    @Words @Nullable String answer,
    @Nullable Instant answeredAt,
    @Nullable String answeredBy) {

  /** A question without its answer. */
  static ClarifyingQuestion asked(String question, String by, Instant at) {
    return new ClarifyingQuestion(question, at, by, null, null, null);
  }

  /** The question with its answer. */
  ClarifyingQuestion answered(String words, String by, Instant at) {
    return new ClarifyingQuestion(question, askedAt, askedBy, words, at, by);
  }

  ClarifyingQuestion withoutWords() {
    return new ClarifyingQuestion(null, askedAt, askedBy, null, answeredAt, answeredBy);
  }
}
