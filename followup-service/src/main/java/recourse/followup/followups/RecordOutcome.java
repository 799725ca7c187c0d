package recourse.followup.followups;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Record that staff spoke with the customer, or tried to.
 *
 * @param id the follow-up
 * @param outcome what came of it
 * @param expectedVersion the version the caller saw, if that matters
 */
public record RecordOutcome(UUID id, Outcome outcome, @Nullable Long expectedVersion) {
  /** What came of it. */
  public enum Outcome {
    SATISFIED,
    DISSATISFIED,
    UNREACHABLE
  }
}
