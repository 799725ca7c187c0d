package recourse.resolution.escalating;

import java.util.UUID;
import recourse.resolution.model.Upward;

/**
 * Somebody moves a case up.
 *
 * @param why on which criterion, and who is called in
 */
public record EscalateCase(UUID complaintId, Upward why) {}
