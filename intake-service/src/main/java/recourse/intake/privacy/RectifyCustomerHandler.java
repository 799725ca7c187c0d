package recourse.intake.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.IntakeReason;
import recourse.intake.complaints.SqlComplaints;
import recourse.intake.needs.CustomerNeeds;
import recourse.intake.needs.SqlNeeds;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;
import recourse.spine.time.Identity;

/** Puts right what a customer told about themselves. */
@ApplicationScoped
public class RectifyCustomerHandler {
  private final SqlComplaints complaints;
  private final SqlRectifications rectifications;
  private final SqlNeeds needs;
  private final Clock clock;

  RectifyCustomerHandler(
      SqlComplaints complaints, SqlRectifications rectifications, SqlNeeds needs, Clock clock) {
    this.complaints = complaints;
    this.rectifications = rectifications;
    this.needs = needs;
    this.clock = clock;
  }

  /** Puts it right in every complaint that is not erased, and keeps a record of it. */
  @Transactional
  public RectificationView handle(RectifyCustomer command) {
    requireSomething(command);
    List<Complaint> held = heldOf(command.customerRef());
    Instant now = clock.instant();
    correctNeeds(command, held, now);
    for (Complaint complaint : held) {
      complaint.rectify(command.corrected(complaint.customer()));
      complaints.save(complaint);
    }
    Rectification done =
        new Rectification(
            Identity.next(), command.customerRef(), command.fields(), now, command.by());
    rectifications.save(done);
    return done.view();
  }

  /** What was put right is applied to every later message. */
  private void correctNeeds(RectifyCustomer command, List<Complaint> held, Instant now) {
    if (command.adjustments() != null) {
      CustomerNeeds known = needs.of(command.customerRef());
      known.correct(command.adjustments(), command.by(), now);
      held.stream()
          .filter(Complaint::isWrittenAbout)
          .forEach(complaint -> known.tellFor(complaint.id(), now));
      needs.save(known);
    }
  }

  private List<Complaint> heldOf(String customerRef) {
    List<Complaint> all = complaints.ofCustomer(customerRef);
    if (all.isEmpty()) {
      throw new Refusal(CommonReason.UNKNOWN, "No complaint of this customer is known here.");
    }
    List<Complaint> held = all.stream().filter(c -> c.erasedAt() == null).toList();
    if (held.isEmpty()) {
      throw new Refusal(IntakeReason.CUSTOMER_ERASED, "All this customer told was erased.");
    }
    return held;
  }

  private static void requireSomething(RectifyCustomer command) {
    if (command.fields().isEmpty()) {
      throw new Refusal(
          CommonReason.REQUEST_INVALID, "One of name, email, phone or adjustments, at least.");
    }
  }
}
