package recourse.resolution.improvement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What remains of a case, as every door shows it. */
public record PostResolutionReviewView(
    UUID complaintId, long version, Reflection reflection, List<RecoveryEffect> effects) {

  /** What the handler thinks of it afterwards; the words are absent once they were forgotten. */
  public record Reflection(String worked, String toImprove, String by, Instant at) {}

  /** The aftermath as it is shown. */
  public static PostResolutionReviewView of(PostResolutionReview aftermath) {
    return new PostResolutionReviewView(
        aftermath.id,
        aftermath.version(),
        aftermath.reflectedAt == null
            ? null
            : new Reflection(
                aftermath.worked,
                aftermath.toImprove,
                aftermath.reflectedBy,
                aftermath.reflectedAt),
        List.copyOf(aftermath.effects));
  }
}
