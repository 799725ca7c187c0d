package recourse.resolution.redress.rights;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * A repair, a replacement or a repeated performance the customer asked for or agreed to.
 *
 * @param kind which
 * @param askedOn the day it was asked for or agreed
 * @param returnedOn the day the goods came back, or the work was done again; null until then
 * @param stillFaulty whether it did not put it right
 * @param unreasonable whether it took more than a reasonable time or caused significant
 *     inconvenience (s.23(2)(a), s.43(2)(a), s.55(2)(a))
 */
@Embeddable
public record Cure(
    @Enumerated(EnumType.STRING) Kind kind,
    LocalDate askedOn,
    LocalDate returnedOn,
    boolean stillFaulty,
    boolean unreasonable) {
  /** The sorts of cure. */
  public enum Kind {
    REPAIR,
    REPLACEMENT,
    REPEAT_PERFORMANCE
  }

  boolean isPending() {
    return returnedOn == null;
  }

  boolean hasFailed() {
    return returnedOn != null && stillFaulty;
  }

  /**
   * Our reading, for services and digital content: a cure that did not put it right was not done in
   * reasonable time (s.43(2)(a), s.55(2)(a)).
   */
  boolean wasNotInReasonableTime() {
    return unreasonable || hasFailed();
  }

  boolean bindsTheCustomer() {
    return isPending() && !unreasonable;
  }

  boolean bindsTheCustomerTo(Kind cure) {
    return kind == cure && bindsTheCustomer();
  }
}
