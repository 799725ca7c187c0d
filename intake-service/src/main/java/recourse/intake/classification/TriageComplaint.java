package recourse.intake.classification;

import java.util.UUID;
import recourse.contract.Complexity;
import recourse.contract.Severity;

/**
 * Somebody judged a complaint.
 *
 * @param product as judged; null leaves it as it is
 * @param issue as judged; null leaves it as it is
 * @param by who judged
 * @param expectedVersion the version the caller saw, or null
 */
public record TriageComplaint(
    UUID id,
    Severity severity,
    Complexity complexity,
    String product,
    String issue,
    String by,
    Long expectedVersion) {}
