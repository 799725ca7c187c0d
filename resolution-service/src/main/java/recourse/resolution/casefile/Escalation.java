package recourse.resolution.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.EscalationCriterion;
import recourse.spine.aggregate.Words;

/**
 * One step up, with the criterion that was met (R28).
 *
 * @param level 1 for the first step up
 * @param criterion why
 * @param note in the words of who escalated; may be null
 * @param escalatedBy null when the system did
 * @param escalatedAt when
 * @param causedBy the deadline or follow-up that led to it; null when people did
 * @param specialist who is called in beside the level above; null when nobody is
 * @param policyVersion the policy that allowed it; null on those from before it was kept
 */
@NullUnmarked // still to be annotated
public record Escalation(
    int level,
    EscalationCriterion criterion,
    @Words String note,
    String escalatedBy,
    Instant escalatedAt,
    UUID causedBy,
    String specialist,
    String policyVersion) {
  Escalation forgotten() {
    return new Escalation(
        level, criterion, null, escalatedBy, escalatedAt, causedBy, specialist, policyVersion);
  }
}
