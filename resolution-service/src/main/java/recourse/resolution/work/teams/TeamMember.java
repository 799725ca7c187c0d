package recourse.resolution.work.teams;

import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One member of a team.
 *
 * @param handler their name, as in their token
 * @param available whether they are here; who is away gets nothing new
 * @param capacity how many open cases are enough
 * @param skills what they can put right, see {@link Skill#code}
 * @param languages they speak, ISO 639-1
 * @param adjustments they can give, as codes
 */
@Embeddable
public record TeamMember(
    String handler,
    boolean available,
    int capacity,
    String[] skills,
    String[] languages,
    String[] adjustments) {
  AssignmentPolicy.Candidate candidate(String team, long load) {
    return new AssignmentPolicy.Candidate(
        handler,
        team,
        available,
        Arrays.stream(skills).map(Skill::of).collect(Collectors.toSet()),
        Set.of(languages),
        Set.of(adjustments),
        capacity,
        load);
  }
}
