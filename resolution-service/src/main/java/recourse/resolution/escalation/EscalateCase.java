package recourse.resolution.escalation;

import java.util.UUID;
import recourse.resolution.casefile.EscalationRequest;

/**
 * Somebody moves a case up.
 *
 * @param why on which criterion, and who is called in
 */
public record EscalateCase(UUID complaintId, EscalationRequest why) {}
