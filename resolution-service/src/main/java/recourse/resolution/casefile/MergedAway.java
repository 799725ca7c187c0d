package recourse.resolution.casefile;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * A case that stands down, because another one goes on for both.
 *
 * @param stoodDownFor the complaint that goes on; null while the case stands on its own
 * @param stoodDownAt since when
 * @param mergeToldAt the time of the latest word on it, which holds in whatever order it is heard
 */
@Embeddable
public record MergedAway(UUID stoodDownFor, Instant stoodDownAt, Instant mergeToldAt) {
  /** Why a case stands down. */
  public enum Reason {
    /** Its complaint was merged into an earlier one. */
    MERGED
  }

  /** As it is shown. */
  public record Shown(Reason because, UUID goesOn, Instant since) {}

  /** What holds after another word on it; {@code known} may be null. */
  public static MergedAway heard(MergedAway known, UUID into, Instant at) {
    boolean late = known != null && known.mergeToldAt != null && at.isBefore(known.mergeToldAt);
    return late ? known : new MergedAway(into, into == null ? null : at, at);
  }

  public boolean stands() {
    return stoodDownFor != null;
  }

  Shown shown() {
    return new Shown(Reason.MERGED, stoodDownFor, stoodDownAt);
  }
}
