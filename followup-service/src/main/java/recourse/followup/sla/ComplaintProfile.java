package recourse.followup.sla;

import java.time.LocalDate;
import recourse.contract.Priority;

/**
 * What of a complaint decides what is promised for it, as it stood at an instant.
 *
 * @param receipt the day of receipt, in the zone of the house's calendar
 * @param customer opaque reference
 * @param product as judged last
 * @param severity as judged last; null before triage
 * @param priority the same
 * @param team that had it last; null before one was named
 */
public record ComplaintProfile(
    LocalDate receipt,
    String customer,
    String product,
    String severity,
    Priority priority,
    String team) {
  /** The same complaint with another team. */
  public ComplaintProfile with(String other) {
    return new ComplaintProfile(receipt, customer, product, severity, priority, other);
  }
}
