package recourse.resolution.casefile;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * A case that was merged away: another one goes on for both.
 *
 * @param mergedInto the complaint that goes on; null while the case stands on its own
 * @param mergedAt since when
 * @param mergeKnownAt the time of the latest word on it, which holds in whatever order it is heard
 */
@NullUnmarked // still to be annotated
@Embeddable
public record MergedAway(UUID mergedInto, Instant mergedAt, Instant mergeKnownAt) {
  /** Why a case stands down. */
  public enum Reason {
    /** Its complaint was merged into an earlier one. */
    MERGED
  }

  /** As it is shown. */
  public record Entry(Reason because, UUID goesOn, Instant since) {}

  /** What holds after another word on it; {@code known} may be null. */
  public static MergedAway after(MergedAway known, UUID into, Instant at) {
    boolean late = known != null && known.mergeKnownAt != null && at.isBefore(known.mergeKnownAt);
    return late ? known : new MergedAway(into, into == null ? null : at, at);
  }

  public boolean stands() {
    return mergedInto != null;
  }

  Entry entry() {
    return new Entry(Reason.MERGED, mergedInto, mergedAt);
  }
}
