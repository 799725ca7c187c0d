package recourse.followup.followups;

import java.util.UUID;

/**
 * Staff spoke with the customer, or tried to.
 *
 * @param id the follow-up
 * @param outcome what came of it
 * @param expectedVersion the version the caller saw, or null
 */
public record RecordOutcome(UUID id, Outcome outcome, Long expectedVersion) {
  /** What came of it. */
  public enum Outcome {
    SATISFIED,
    DISSATISFIED,
    UNREACHABLE
  }
}
