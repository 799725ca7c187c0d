package recourse.resolution.escalating;

import java.util.UUID;
import recourse.contract.EscalationCriterion;

/**
 * Somebody moves a case up.
 *
 * @param criterion the criterion that was met
 * @param note in their own words, or null
 * @param by who escalates
 */
public record EscalateCase(
    UUID complaintId, EscalationCriterion criterion, String note, String by) {}
