package recourse.resolution.casefile;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
@Embeddable
public record Deescalation(
    int level,
    @Enumerated(EnumType.STRING) DeescalationReason reason,
    String deescalatedBy,
    Instant deescalatedAt,
    String policyVersion) {}
