package recourse.resolution.redress;

import java.util.UUID;

/**
 * A second person says whether redress may be offered.
 *
 * @param number which redress
 * @param by who judges
 * @param expectedVersion the version the caller saw, or null
 */
public record JudgeRedress(
    UUID complaintId, int number, boolean approved, String by, Long expectedVersion) {}
