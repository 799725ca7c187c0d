package recourse.intake.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.Customer;
import recourse.intake.complaints.ReceiptFollower;

/** Keeps the adjustments named with a complaint, and publishes for it all that are known. */
@ApplicationScoped
class NeedsOnReceipt implements ReceiptFollower {
  private final SqlNeeds needs;

  NeedsOnReceipt(SqlNeeds needs) {
    this.needs = needs;
  }

  @Override
  public void received(List<Complaint> fresh) {
    Map<String, CustomerNeeds> known = new HashMap<>();
    needs
        .known(fresh.stream().map(Complaint::customerRef).distinct().toList())
        .forEach(held -> known.put(held.customerRef(), held));
    for (Complaint complaint : fresh) {
      Customer customer = complaint.customer();
      if (!customer.adjustments().isEmpty()) {
        known.computeIfAbsent(customer.ref(), ref -> new CustomerNeeds(ref));
      }
      CustomerNeeds held = known.get(customer.ref());
      if (held != null) {
        held.noteReceipt(complaint.id(), customer.adjustments(), complaint.recordedAt());
      }
    }
    known.values().forEach(held -> needs.save(held));
  }
}
