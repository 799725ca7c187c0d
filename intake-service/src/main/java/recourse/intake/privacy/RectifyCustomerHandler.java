package recourse.intake.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.Customer;
import recourse.intake.complaints.IntakeReason;
import recourse.intake.complaints.SqlComplaints;
import recourse.intake.needs.CustomerNeeds;
import recourse.intake.needs.SqlNeeds;
import recourse.intake.sealing.Seal;
import recourse.intake.sealing.Vault;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;
import recourse.spine.time.Identity;

/** The desk where what a customer told about themselves is put right. */
@ApplicationScoped
public class RectifyCustomerHandler {
  private final SqlComplaints complaints;
  private final SqlRectifications rectifications;
  private final SqlNeeds needs;
  private final Vault vault;
  private final Clock clock;

  RectifyCustomerHandler(
      SqlComplaints complaints,
      SqlRectifications rectifications,
      SqlNeeds needs,
      Vault vault,
      Clock clock) {
    this.complaints = complaints;
    this.rectifications = rectifications;
    this.needs = needs;
    this.vault = vault;
    this.clock = clock;
  }

  /** Puts it right in every complaint that is not erased, and keeps a record of it. */
  @Transactional
  public Rectification handle(RectifyCustomer command) {
    List<Complaint> held = heldOf(command.customerRef());
    Seal seal = vault.of(command.customerRef());
    Instant now = clock.instant();
    correctNeeds(command, held, now);
    for (Complaint complaint : held) {
      complaint.rectify(corrected(complaint.customer(), command, seal));
      complaints.save(complaint);
    }
    Rectification done =
        new Rectification(
            Identity.next(), command.customerRef(), fields(command), now, command.by());
    rectifications.save(done);
    return done;
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

  private static Customer corrected(Customer customer, RectifyCustomer command, Seal seal) {
    return new Customer(
        customer.ref(),
        customer.kind(),
        command.name() == null ? customer.name() : seal.close(command.name()),
        command.email() == null ? customer.email() : seal.close(command.email()),
        command.phone() == null ? customer.phone() : seal.close(command.phone()),
        command.adjustments() == null ? customer.adjustments() : command.adjustments());
  }

  private static List<String> fields(RectifyCustomer command) {
    List<String> fields = new ArrayList<>();
    note(fields, "name", command.name());
    note(fields, "email", command.email());
    note(fields, "phone", command.phone());
    note(fields, "adjustments", command.adjustments());
    if (fields.isEmpty()) {
      throw new Refusal(
          CommonReason.REQUEST_INVALID, "One of name, email, phone or adjustments, at least.");
    }
    return fields;
  }

  private static void note(List<String> fields, String field, Object value) {
    if (value != null) {
      fields.add(field);
    }
  }
}
