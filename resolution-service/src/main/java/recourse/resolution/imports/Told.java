package recourse.resolution.imports;

import java.util.UUID;
import recourse.spine.refusal.Refusal;

/**
 * What became of a life that was told.
 *
 * @param refusal why nothing of it was taken, or null
 */
public record Told(UUID complaintId, Reception reception, Refusal refusal) {
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

  static Told taken(UUID complaintId, boolean forTheFirstTime) {
    return new Told(complaintId, forTheFirstTime ? Reception.TOLD : Reception.EXISTING, null);
  }

  static Told unknown(UUID complaintId) {
    return new Told(complaintId, Reception.UNKNOWN, null);
  }

  static Told refused(UUID complaintId, Refusal refusal) {
    return new Told(complaintId, Reception.REFUSED, refusal);
  }
}
