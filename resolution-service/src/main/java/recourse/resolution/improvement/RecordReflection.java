package recourse.resolution.improvement;

import java.util.UUID;

/**
 * A handler looks back on a case.
 *
 * @param suggestion goes to the improvement backlog; null for none
 * @param expectedVersion the version the caller saw, or null
 */
public record RecordReflection(
    UUID complaintId,
    String worked,
    String toImprove,
    String suggestion,
    String by,
    Long expectedVersion) {}
