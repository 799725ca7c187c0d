package recourse.intake.privacy;

import java.util.List;

/**
 * What a customer told about themselves is put right in all their complaints.
 *
 * @param name as it should be; null leaves it as it is; so do the following
 * @param by who put it right
 */
public record RectifyCustomer(
    String customerRef,
    String name,
    String email,
    String phone,
    List<String> adjustments,
    String by) {}
