package recourse.resolution.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.contract.ClosureReason;

/**
 * What stands between a case and its closure.
 *
 * @param reason how it was or will be closed; absent while the follow-up goes on
 * @param followUpEndedAt when the follow-up ended; absent likewise
 * @param missing the parts that are missing, by name; empty when nothing is
 */
public record ClosureView(
    UUID complaintId,
    CaseStatus status,
    ClosureReason reason,
    Instant followUpEndedAt,
    List<String> missing) {}
