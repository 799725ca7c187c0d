package recourse.resolution.escalating;

import java.util.UUID;
import recourse.contract.DeescalationReason;

/**
 * Somebody moves a case down again.
 *
 * @param by who does
 */
public record DeescalateCase(UUID complaintId, DeescalationReason reason, String by) {}
