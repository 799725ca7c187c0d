package recourse.intake.complaints;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a complaint came from, and what its earlier home says about it.
 *
 * @param externalRef its key there
 * @param source the system its history was imported from; null for a live complaint
 * @param promisedBy the answer date that system had promised
 * @param responseAtSource how that system says it was answered, when it names no date
 */
@Embeddable
public record Provenance(
    @Nullable String externalRef,
    @Nullable String source,
    @Nullable Instant promisedBy,
    @Nullable String responseAtSource) {
  static final Provenance UNKNOWN = new Provenance(null, null, null, null);

  /** A live complaint, perhaps with its key in the caller's system. */
  public static Provenance live(@Nullable String externalRef) {
    return new Provenance(externalRef, null, null, null);
  }
}
