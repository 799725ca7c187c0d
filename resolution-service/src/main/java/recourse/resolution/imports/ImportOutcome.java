package recourse.resolution.imports;

import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import recourse.spine.refusal.Refusal;

/**
 * What became of a life that was told.
 *
 * @param refusal why nothing of it was taken, or null
 */
@NullUnmarked // still to be annotated
public record ImportOutcome(UUID complaintId, Reception reception, Refusal refusal) {
  /** How a life was received. */
  public enum Reception {
    /** All of it is in the case now. */
    TOLD,
    /** It was told before; nothing changed. */
    EXISTING,
    /** No case of this complaint is here yet; try again later. */
    UNKNOWN,
    /** It cannot be; nothing changed. */
    REFUSED
  }

  static ImportOutcome taken(UUID complaintId, boolean forTheFirstTime) {
    return new ImportOutcome(
        complaintId, forTheFirstTime ? Reception.TOLD : Reception.EXISTING, null);
  }

  static ImportOutcome unknown(UUID complaintId) {
    return new ImportOutcome(complaintId, Reception.UNKNOWN, null);
  }

  static ImportOutcome refused(UUID complaintId, Refusal refusal) {
    return new ImportOutcome(complaintId, Reception.REFUSED, refusal);
  }
}
