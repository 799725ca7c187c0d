package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * The handling team has a file for the complaint.
 *
 * @param complaintId the complaint
 * @param occurredAt when it happened
 */
@EventType("case.opened.v1")
public record CaseOpened(UUID complaintId, Instant occurredAt) implements ComplaintEvent {}
