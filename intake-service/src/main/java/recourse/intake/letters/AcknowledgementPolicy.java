package recourse.intake.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a written acknowledgement must say (DISP 1.6.1R(1), rule D1): that the complaint is here and
 * is being dealt with, and from 1 June 2026 also when the answer will come. That is the promise we
 * made, or the last one the law leaves where none is known yet; for payments never a later one.
 *
 * @param version named on every letter it ruled
 * @param saysWhen whether the letter says when the answer will come
 */
public record AcknowledgementPolicy(String version, boolean saysWhen) {
  /**
   * The day the letter names; empty where the rule does not ask for one.
   *
   * @param product what the complaint is about
   * @param promised when our promise to answer falls due, if that is known
   */
  public Optional<LocalDate> answerBy(
      String product, Instant receivedAt, Optional<Instant> promised, AnswerLimit limit) {
    if (!saysWhen) {
      return Optional.empty();
    }
    LocalDate last = limit.lastDay(product, receivedAt);
    return Optional.of(
        promised
            .map(due -> LocalDate.ofInstant(due, limit.calendar().zone()))
            .filter(day -> !limit.isPayment(product) || day.isBefore(last))
            .orElse(last));
  }
}
