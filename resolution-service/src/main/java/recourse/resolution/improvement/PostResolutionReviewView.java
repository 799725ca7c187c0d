package recourse.resolution.improvement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.spine.aggregate.Versioned;

/** What remains of a case, as every door shows it. */
public record PostResolutionReviewView(
    UUID complaintId, long version, Reflection reflection, List<RecoveryEffect> effects)
    implements Versioned {

  /** What the handler thinks of it afterwards; the words are absent once they were forgotten. */
  public record Reflection(String worked, String toImprove, String by, Instant at) {}
}
