package recourse.intake.complaints;

import java.util.List;
import recourse.contract.CustomerKind;

/**
 * A customer as they present themselves, in the clear: comes in through a door and goes out of one,
 * and is kept only as a sealed {@link Customer}.
 *
 * @param ref opaque reference in the organisation's own customer records
 * @param kind a customer outside, or a colleague downstream
 * @param name as they want to be called
 * @param email where to write
 * @param phone where to ring
 * @param adjustments what makes our messages reachable for them, as codes; never a diagnosis
 */
public record Person(
    String ref,
    CustomerKind kind,
    String name,
    String email,
    String phone,
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
}
