package recourse.resolution.escalation;

import java.util.List;
import java.util.UUID;
import recourse.contract.EscalationCriterion;

/**
 * A case that ought to move up and has not.
 *
 * @param complaintId its complaint
 * @param handler who has it, or null
 * @param team which team has it, or null
 * @param criteria what was met, in the order of the criteria
 */
public record EscalationSuggestion(
    UUID complaintId, String handler, String team, List<EscalationCriterion> criteria) {}
