package recourse.intake.imports;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.intake.complaints.ComplaintReference;

/**
 * What became of a line of an import.
 *
 * @param line 1 for the first
 * @param externalRef the complaint's key at the source, where the line could be read
 * @param id the complaint, unless the line was refused
 * @param reference of the complaint
 * @param code why it was refused
 * @param detail what would have been right
 */
public record LineOutcome(
    int line,
    Status status,
    @Nullable String externalRef,
    @Nullable UUID id,
    @Nullable String reference,
    @Nullable String code,
    @Nullable String detail) {
  /** What became of it. */
  public enum Status {
    /** It became a complaint. */
    @JsonProperty("created")
    CREATED,
    /** It had become one before. */
    @JsonProperty("existing")
    EXISTING,
    @JsonProperty("refused")
    REFUSED
  }

  /** A complaint came of it, or had come of it before. */
  static LineOutcome known(Status status, String externalRef, UUID complaintId) {
    return new LineOutcome(
        0, status, externalRef, complaintId, ComplaintReference.of(complaintId), null, null);
  }

  /** It was refused. */
  static LineOutcome refused(
      int line, @Nullable String externalRef, @Nullable String code, @Nullable String detail) {
    return new LineOutcome(line, Status.REFUSED, externalRef, null, null, code, detail);
  }

  /** The same of a line of this number. */
  LineOutcome of(int number) {
    return new LineOutcome(number, status, externalRef, id, reference, code, detail);
  }

  /** The same of a line that said once more what another had said before. */
  LineOutcome again() {
    return status == Status.CREATED
        ? new LineOutcome(line, Status.EXISTING, externalRef, id, reference, code, detail)
        : this;
  }
}
