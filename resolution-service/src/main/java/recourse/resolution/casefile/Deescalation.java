package recourse.resolution.casefile;

import java.time.Instant;
import recourse.contract.DeescalationReason;

/**
 * One step down again, with its reason (R28, R29).
 *
 * @param level where the case stood afterwards
 * @param reason why
 * @param deescalatedBy who moved it down
 * @param deescalatedAt when
 * @param policyVersion the policy it rests on; null on those from before it was kept
 */
public record Deescalation(
    int level,
    DeescalationReason reason,
    String deescalatedBy,
    Instant deescalatedAt,
    String policyVersion) {}
