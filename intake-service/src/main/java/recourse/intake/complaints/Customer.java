package recourse.intake.complaints;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.contract.CustomerKind;

/**
 * Who complains. Only {@code ref} and {@code kind} ever leave intake.
 *
 * @param ref opaque reference in the organisation's own customer records
 * @param kind a customer outside, or a colleague downstream
 * @param name as they want to be called
 * @param email where to write
 * @param phone where to ring
 * @param adjustments what makes our messages reachable for them, as codes; never a diagnosis
 */
public record Customer(
    String ref,
    CustomerKind kind,
    @Nullable String name,
    @Nullable String email,
    @Nullable String phone,
    List<String> adjustments) {
  /** What a reference looks like. */
  public static final String REF = "[A-Za-z0-9._-]{1,64}";

  /** What a phone number looks like. */
  public static final String PHONE = "\\+?[0-9 ()./-]{3,40}";

  /** What would be right instead of something that is no phone number. */
  public static final String A_PHONE = "must be a phone number, for example +44 20 7946 0000";

  /** What the code of an adjustment looks like. */
  public static final String ADJUSTMENT = "[A-Z][A-Z0-9_]{1,39}";

  /** What would be right instead of something that is no such code. */
  public static final String AN_ADJUSTMENT = "must be a code such as LARGE_PRINT";

  /** The id of a customer, made of the reference: under it lies the key of their words. */
  public static UUID idOf(String ref) {
    return UUID.nameUUIDFromBytes(ref.getBytes(StandardCharsets.UTF_8));
  }

  /** The customer for those who may not see contact details. */
  public Customer withoutContactDetails() {
    return new Customer(ref, kind, null, null, null, adjustments);
  }
}
