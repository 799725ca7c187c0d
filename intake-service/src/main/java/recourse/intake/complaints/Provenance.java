package recourse.intake.complaints;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Where a complaint came from, and what its earlier home says about it.
 *
 * @param externalRef its key there
 * @param source the system its history was imported from; null for a live complaint
 * @param promisedBy the answer date that system had promised
 * @param responseAtSource how that system says it was answered, when it tells no date
 */
@Embeddable
public record Provenance(
    @Column(name = "external_ref") String externalRef,
    @Column(name = "source") String source,
    @Column(name = "promised_by") Instant promisedBy,
    @Column(name = "response_at_source") String responseAtSource) {

  /** A live complaint, perhaps with its key in the caller's system. */
  public static Provenance live(String externalRef) {
    return new Provenance(externalRef, null, null, null);
  }
}
