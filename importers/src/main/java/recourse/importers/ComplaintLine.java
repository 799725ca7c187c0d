package recourse.importers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One complaint as intake's {@code POST /imports} takes it.
 *
 * @param externalRef its name at the source; importing it twice registers it once
 * @param channel how it reached the source, one of intake's channels
 * @param receivedAt when the source had it, not when it was imported
 * @param promisedBy the source's own target, where its file names one
 * @param responseAtSource how the source answered, where the file says that but not when
 */
record ComplaintLine(
    String externalRef,
    String channel,
    Instant receivedAt,
    Customer customer,
    String product,
    String issue,
    @Nullable String narrative,
    @Nullable Instant promisedBy,
    @Nullable String responseAtSource) {

  /** An opaque reference and whether the customer stands outside the firm or works in it. */
  record Customer(String ref, String kind) {
    static Customer external(String ref) {
      return new Customer(ref, "EXTERNAL");
    }

    static Customer internal(String ref) {
      return new Customer(ref, "INTERNAL");
    }
  }
}
