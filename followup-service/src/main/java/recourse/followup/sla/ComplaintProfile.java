package recourse.followup.sla;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import recourse.contract.Priority;
import recourse.contract.Severity;

/**
 * What of a complaint decides what is promised for it, as it stood at an instant.
 *
 * @param receipt the day of receipt, in the zone of the organisation's calendar
 * @param customer opaque reference
 * @param product as judged last
 * @param severity as judged last; absent before triage
 * @param priority the same
 * @param team that had it last; absent before one was named
 */
public record ComplaintProfile(
    LocalDate receipt,
    String customer,
    String product,
    @Nullable Severity severity,
    @Nullable Priority priority,
    @Nullable String team) {
  /** The same complaint with another team. */
  public ComplaintProfile with(@Nullable String other) {
    return new ComplaintProfile(receipt, customer, product, severity, priority, other);
  }
}
