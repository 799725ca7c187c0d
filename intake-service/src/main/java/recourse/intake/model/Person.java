package recourse.intake.model;

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
    List<String> adjustments) {}
