package recourse.intake.privacy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recourse.intake.complaints.Customer;

/**
 * What a customer told about themselves is put right in all their complaints.
 *
 * @param name as it should be; null leaves it as it is; so do the following
 * @param by who put it right
 */
public record RectifyCustomer(
    String customerRef,
    @Nullable String name,
    @Nullable String email,
    @Nullable String phone,
    @Nullable List<String> adjustments,
    String by) {
  /** The customer as they should be. */
  Customer corrected(Customer customer) {
    return new Customer(
        customer.ref(),
        customer.kind(),
        name == null ? customer.name() : name,
        email == null ? customer.email() : email,
        phone == null ? customer.phone() : phone,
        adjustments == null ? customer.adjustments() : adjustments);
  }

  /** What is put right, by its names. */
  List<String> fields() {
    List<String> fields = new ArrayList<>();
    add(fields, "name", name);
    add(fields, "email", email);
    add(fields, "phone", phone);
    add(fields, "adjustments", adjustments);
    return fields;
  }

  private static void add(List<String> fields, String field, @Nullable Object value) {
    if (value != null) {
      fields.add(field);
    }
  }
}
