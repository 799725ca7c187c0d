package recourse.resolution.escalation;

import java.util.UUID;
import recourse.contract.EscalationCriterion;

/**
 * Somebody judges that a criterion was not met after all.
 *
 * @param by who judges
 * @param expectedVersion the version of the watch the caller saw, or null
 */
public record RefuteCriterion(
    UUID complaintId, EscalationCriterion criterion, String by, Long expectedVersion) {}
