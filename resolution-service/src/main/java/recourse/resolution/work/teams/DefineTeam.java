package recourse.resolution.work.teams;

import java.util.List;

/**
 * A team gets its members, whole.
 *
 * @param by who says so
 * @param expectedVersion the version the caller saw, or null
 */
public record DefineTeam(String name, List<TeamMember> members, String by, Long expectedVersion) {}
