package recourse.resolution.escalation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.EscalationCriterion;

/**
 * A criterion of escalation was met.
 *
 * @param criterion which
 * @param metAt since when
 * @param notedBy who saw it; null when it follows from an event
 * @param policyVersion the policy that calls it a criterion
 * @param amount the value at stake; null when the criterion is not about value
 * @param currency of that value
 * @param answeredAt when it was known that the case stood above the handler since then; null as
 *     long as nobody has moved it up
 * @param refutedBy who judged that it was never met; null when it stands
 * @param refutedAt when they did
 */
@NullUnmarked // still to be annotated
@Embeddable
public record CriterionMet(
    @Enumerated(EnumType.STRING) EscalationCriterion criterion,
    Instant metAt,
    String notedBy,
    String policyVersion,
    BigDecimal amount,
    String currency,
    Instant answeredAt,
    String refutedBy,
    Instant refutedAt) {
  /** A sign nobody has answered yet. */
  static CriterionMet seen(
      EscalationCriterion criterion,
      Instant metAt,
      String notedBy,
      String policyVersion,
      Worth worth) {
    return new CriterionMet(
        criterion,
        metAt,
        notedBy,
        policyVersion,
        worth == null ? null : worth.amount(),
        worth == null ? null : worth.currency(),
        null,
        null,
        null);
  }

  boolean stands() {
    return refutedAt == null;
  }

  boolean isUnanswered() {
    return stands() && answeredAt == null;
  }

  CriterionMet answered(Instant at) {
    return new CriterionMet(
        criterion, metAt, notedBy, policyVersion, amount, currency, at, refutedBy, refutedAt);
  }

  CriterionMet refuted(String by, Instant at) {
    return new CriterionMet(
        criterion, metAt, notedBy, policyVersion, amount, currency, answeredAt, by, at);
  }
}
