package recourse.resolution.escalation;

import java.time.Instant;
import java.util.UUID;
import recourse.contract.EscalationCriterion;

/**
 * Somebody saw that a criterion is met.
 *
 * @param metAt since when; null for now
 * @param worth the value at stake, or null
 * @param by who saw it
 */
public record RecordCriterion(
    UUID complaintId, EscalationCriterion criterion, Instant metAt, Worth worth, String by) {}
