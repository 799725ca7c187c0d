package recourse.intake.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.SqlComplaints;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/** Forgets customers, as far as the law lets us. */
@ApplicationScoped
public class EraseCustomerHandler {
  private final SqlComplaints complaints;
  private final Erasure erasure;
  private final Clock clock;

  private final ZoneId zone;

  EraseCustomerHandler(
      SqlComplaints complaints,
      Erasure erasure,
      Clock clock,
      @ConfigProperty(name = "recourse.time-zone") ZoneId zone) {
    this.complaints = complaints;
    this.erasure = erasure;
    this.clock = clock;
    this.zone = zone;
  }

  /** Decides on every complaint of the customer, erases what may go, and answers the decision. */
  @Transactional
  public UUID handle(EraseCustomer command) {
    List<Complaint> held = complaints.ofCustomer(command.customerRef());
    if (held.isEmpty()) {
      throw new Refusal(CommonReason.UNKNOWN, "No complaint of this customer is known here.");
    }
    return erasure.decide(command, held, RetentionPolicy.current(zone), clock.instant());
  }
}
