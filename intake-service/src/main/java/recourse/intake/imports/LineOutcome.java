package recourse.intake.imports;

import java.util.UUID;
import recourse.intake.complaints.ComplaintReference;

/**
 * What became of a line of an import.
 *
 * @param line 1 for the first
 * @param externalRef the complaint's key at the source, where the line could be read
 * @param complaintId the complaint, unless the line was refused
 * @param code why it was refused, or null
 * @param detail what would have been right, or null
 */
public record LineOutcome(
    int line, Fate fate, String externalRef, UUID complaintId, String code, String detail) {
  /** What became of it. */
  public enum Fate {
    CREATED,
    EXISTING,
    REFUSED
  }

  /** It became a complaint, or was one already. */
  public static LineOutcome known(int line, boolean created, String externalRef, UUID complaintId) {
    Fate fate = created ? Fate.CREATED : Fate.EXISTING;
    return new LineOutcome(line, fate, externalRef, complaintId, null, null);
  }

  /** It was refused. */
  public static LineOutcome refused(int line, String externalRef, String code, String detail) {
    return new LineOutcome(line, Fate.REFUSED, externalRef, null, code, detail);
  }

  /** The reference of the complaint, or null. */
  public String reference() {
    return complaintId == null ? null : ComplaintReference.of(complaintId);
  }
}
