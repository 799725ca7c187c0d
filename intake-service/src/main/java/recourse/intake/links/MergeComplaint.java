package recourse.intake.links;

import java.util.UUID;

/**
 * A complaint says the same as an earlier one.
 *
 * @param id the later one
 * @param into the earlier one, which goes on for both
 */
public record MergeComplaint(UUID id, UUID into, String by) {}
