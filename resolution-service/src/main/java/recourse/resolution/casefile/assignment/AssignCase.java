package recourse.resolution.casefile.assignment;

import java.util.UUID;

/**
 * A case is to be given to somebody.
 *
 * @param handler the person asked to own it, or null
 * @param team the team it is given to, or null
 * @param by who assigns
 * @param expectedVersion the version the caller saw, or null
 */
public record AssignCase(
    UUID complaintId, String handler, String team, String by, Long expectedVersion) {}
