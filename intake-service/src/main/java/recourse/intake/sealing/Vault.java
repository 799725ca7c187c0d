package recourse.intake.sealing;

import java.io.InputStream;
import java.util.Collection;
import java.util.Map;

/**
 * Keeps what customers tell us sealed, with one key for each customer, so that destroying the key
 * erases everything the customer ever told, backups included. To keep something: {@code
 * vault.of(customerRef).close(text)} inside a handler's transaction. To show it: {@code
 * vault.open(sealed)} in the door, for callers who may see it.
 */
public interface Vault {
  /**
   * The seal of a customer, made on first use. Inside a transaction only: until that ends, nobody
   * can destroy the key.
   */
  Seal of(String customerRef);

  /** The seals of several customers by their reference, in few round trips. */
  Map<String, Seal> of(Collection<String> customerRefs);

  /** What was sealed; null for null, and null once the key is destroyed. */
  String open(Sealed sealed);

  /** The content behind {@link Seal#closing}; refused as unknown once the key is destroyed. */
  InputStream opening(InputStream sealed);

  /**
   * Destroys the key of a customer in the transaction of the caller, unless a complaint of theirs
   * is not erased. A later complaint of the same customer gets a new one.
   */
  void destroyKeyOf(String customerRef);
}
