package recourse.intake.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import recourse.intake.sealing.Sealed;

/**
 * A clarifying question to the customer, and their answer once it is there. Both are sealed.
 *
 * @param answer null until they answered
 */
@Embeddable
public record ClarifyingQuestion(
    @Column(name = "question") Sealed question,
    @Column(name = "asked_at") Instant askedAt,
    @Column(name = "asked_by") String askedBy,
    @Column(name = "answer") Sealed answer,
    @Column(name = "answered_at") Instant answeredAt,
    @Column(name = "answered_by") String answeredBy) {

  /** A question without its answer. */
  static ClarifyingQuestion asked(Sealed question, String by, Instant at) {
    return new ClarifyingQuestion(question, at, by, null, null, null);
  }

  /** The question with its answer. */
  ClarifyingQuestion answered(Sealed words, String by, Instant at) {
    return new ClarifyingQuestion(question, askedAt, askedBy, words, at, by);
  }
}
