package recourse.resolution.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.contract.Priority;
import recourse.contract.Severity;

/**
 * A case as one line of a list.
 *
 * @param complaintId its id
 * @param owner the one named owner, once accepted
 * @param level how often it moved up
 * @param allowedSteps what the viewer may do next
 */
public record CaseSummary(
    UUID complaintId,
    CaseStatus status,
    String handler,
    String team,
    String owner,
    Severity severity,
    Priority priority,
    int level,
    Instant openedAt,
    List<String> allowedSteps) {}
