package recourse.intake.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import recourse.spine.time.BusinessCalendar;

/**
 * The longest the law lets a customer wait for an answer (rules D4 and D5): eight weeks after
 * receipt (DISP 1.6.2R), for payments and e-money 15 business days (DISP 1.6.2AR).
 *
 * @param calendar of the organisation: its zone and its business days
 * @param payments the products that are payments or e-money
 */
public record AnswerLimit(BusinessCalendar calendar, Set<String> payments) {
  private static final int WEEKS = 8;
  private static final int BUSINESS_DAYS = 15;

  /** The last day on which a complaint about this product, received then, may be answered. */
  LocalDate lastDay(String product, Instant receivedAt) {
    LocalDate received = LocalDate.ofInstant(receivedAt, calendar.zone());
    return isPayment(product)
        ? calendar.businessDaysAfter(received, BUSINESS_DAYS)
        : received.plusWeeks(WEEKS);
  }

  boolean isPayment(String product) {
    return payments.contains(product);
  }
}
