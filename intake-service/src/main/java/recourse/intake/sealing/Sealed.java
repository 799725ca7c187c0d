package recourse.intake.sealing;

import java.util.Arrays;

/** What a customer told us, as it is kept: only the {@link Vault} can open it. */
public final class Sealed {
  private final byte[] bytes;

  private Sealed(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The sealed value of these bytes; null for null. */
  public static Sealed of(byte[] bytes) {
    return bytes == null ? null : new Sealed(bytes.clone());
  }

  /** As it is kept. */
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sealed sealed && Arrays.equals(bytes, sealed.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "sealed, " + bytes.length + " bytes";
  }
}
