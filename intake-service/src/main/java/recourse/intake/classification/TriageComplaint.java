package recourse.intake.classification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.contract.Complexity;
import recourse.contract.Severity;

/**
 * Somebody judged a complaint.
 *
 * @param product as judged; null leaves it as it is
 * @param issue as judged; null leaves it as it is
 * @param by who judged
 * @param expectedVersion the version the caller saw
 */
public record TriageComplaint(
    UUID id,
    Severity severity,
    Complexity complexity,
    @Nullable String product,
    @Nullable String issue,
    String by,
    @Nullable Long expectedVersion) {}
