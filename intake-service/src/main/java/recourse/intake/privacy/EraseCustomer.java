package recourse.intake.privacy;

/**
 * A customer is to be forgotten.
 *
 * @param by who decided that the ground applies
 */
public record EraseCustomer(String customerRef, ErasureGround ground, String by) {}
