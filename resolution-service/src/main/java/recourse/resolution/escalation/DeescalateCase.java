package recourse.resolution.escalation;

import java.util.UUID;
import recourse.contract.DeescalationReason;

/**
 * Somebody moves a case down again.
 *
 * @param by who does
 */
public record DeescalateCase(UUID complaintId, DeescalationReason reason, String by) {}
