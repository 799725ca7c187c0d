package recourse.resolution.work;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.contract.Priority;
import recourse.contract.Severity;
import recourse.resolution.work.teams.UnassignedReason;

/**
 * A case as a line of the work queue, with why it stands where it does.
 *
 * @param unownedBecause why nobody owns it; absent when somebody does
 * @param needs what the customer needs of whoever takes it
 * @param dueAt what is due next
 * @param dueFor for what: a kind of clock, TASK, or PRESUMED as long as no clock is known
 * @param workBy the due time, earlier by the hours of {@code because}; the order of the queue
 * @param because what makes it matter, and by how many hours
 */
public record WorkLine(
    UUID complaintId,
    String product,
    String issue,
    String handler,
    String team,
    String owner,
    UnassignedReason unownedBecause,
    Severity severity,
    Priority priority,
    int level,
    CaseNeeds needs,
    Instant receivedAt,
    Instant dueAt,
    String dueFor,
    boolean breached,
    boolean waiting,
    Instant workBy,
    int hoursEarlier,
    List<WorkPolicy.Weight> because,
    String policyVersion) {}
