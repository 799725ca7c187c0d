package recourse.intake.complaints;

import java.util.UUID;

/**
 * The reference of a complaint as a customer reads it out on the phone: ten letters and digits
 * without I, L, O and U (Crockford's alphabet), taken from the random part of the id.
 */
public final class ComplaintReference {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 10;

  private ComplaintReference() {}

  /** For example {@code C-7K3M9-QX2RD}. */
  public static String of(UUID id) {
    long bits = id.getLeastSignificantBits();
    StringBuilder reference = new StringBuilder("C-");
    for (int i = 0; i < LENGTH; i++) {
      reference.append(ALPHABET.charAt((int) (bits & 31)));
      bits >>>= 5;
      if (i == 4) {
        reference.append('-');
      }
    }
    return reference.toString();
  }
}
