package recourse.intake.complaints;

import java.util.List;
import org.jspecify.annotations.Nullable;
import recourse.spine.aggregate.Words;

/** How a customer is reached, as it lies in the row of a complaint. */
record ContactDetails(
    @Words @Nullable String name,
    @Words @Nullable String email,
    @Words @Nullable String phone,
    List<String> adjustments) {
  static final ContactDetails FORGOTTEN = new ContactDetails(null, null, null, List.of());

  static ContactDetails of(Customer customer) {
    return new ContactDetails(
        customer.name(), customer.email(), customer.phone(), customer.adjustments());
  }
}
