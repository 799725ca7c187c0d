package recourse.followup.quality;

import java.util.UUID;
import recourse.followup.shared.Draw;

/**
 * Which resolved cases are drawn for review. Chance draws from all alike, so that its cases stand
 * for all; a case that calls for a look is drawn beside, and never counted among those. Both draws
 * are functions of the case, so that no handler and no reviewer can influence them.
 *
 * @param version names the rule
 * @param random the share of all resolutions that is drawn, 0 to 1
 * @param targeted the share of those that call for a look
 */
public record ReviewPolicy(String version, double random, double targeted) {

  /** Refuses a share that is none. */
  public ReviewPolicy {
    if (random < 0 || random > 1 || targeted < 0 || targeted > 1) {
      throw new IllegalArgumentException("random and targeted: shares, 0 to 1");
    }
  }

  /** Whether chance draws this resolution. */
  boolean drawsAtRandom(UUID complaintId, int round) {
    return Draw.of("random review/" + complaintId + "/" + round) < random;
  }

  /** Whether a resolution that calls for a look gets one. */
  boolean drawsTargeted(UUID complaintId, int round) {
    return Draw.of("targeted review/" + complaintId + "/" + round) < targeted;
  }
}
