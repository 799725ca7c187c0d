package recourse.resolution.redress;

import java.util.List;
import java.util.UUID;
import recourse.resolution.casefile.RedressOption;

/**
 * Options are compared.
 *
 * @param rationale why the chosen one
 * @param expectedVersion the version the caller saw, or null
 */
public record CompareOptions(
    UUID complaintId, List<RedressOption> options, String rationale, Long expectedVersion) {}
