package recourse.resolution.work.teams;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.NullUnmarked;
import recourse.resolution.casefile.WorkReason;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.aggregate.Versioned;
import recourse.spine.refusal.Refusal;

/** A team with its members, what each can do and how much each can carry. Source: R12. */
@NullUnmarked // still to be annotated
@Entity
@Table(name = "team")
public class Team extends Aggregate {
  @Id private UUID id;
  private String name;
  private String editedBy;
  private Instant editedAt;

  @ElementCollection
  @CollectionTable(name = "team_member", joinColumns = @JoinColumn(name = "team_id"))
  @OrderColumn(name = "number")
  @ListIndexBase(1)
  private List<TeamMember> members = new ArrayList<>();

  /** For the store only. */
  protected Team() {}

  /** Founds a team without members. */
  public static Team named(String name) {
    Team team = new Team();
    team.id = idOf(name);
    team.name = name;
    return team;
  }

  /** The id of the team of a name. */
  public static UUID idOf(String name) {
    return UUID.nameUUIDFromBytes(("team/" + name).getBytes(StandardCharsets.UTF_8));
  }

  /** Writes down who belongs to it, whole. */
  public void man(List<TeamMember> crew, String by, Instant at) {
    long names = crew.stream().map(TeamMember::handler).distinct().count();
    if (names < crew.size()) {
      throw new Refusal(WorkReason.MEMBER_TWICE, "members", "Each member once.");
    }
    members.clear();
    members.addAll(crew);
    editedBy = by;
    editedAt = at;
  }

  /** Who might take a case, with the load each has now. */
  public Stream<AssignmentPolicy.Candidate> candidates(Map<String, Long> loads) {
    return members.stream().map(m -> m.candidate(name, loads.getOrDefault(m.handler(), 0L)));
  }

  /** The team as it is shown, with the load each has now. */
  public View view(Map<String, Long> loads) {
    return new View(
        name, version(), editedBy, editedAt, members.stream().map(m -> shown(m, loads)).toList());
  }

  private static Member shown(TeamMember m, Map<String, Long> loads) {
    return new Member(
        m.handler(),
        m.available(),
        m.capacity(),
        loads.getOrDefault(m.handler(), 0L),
        Arrays.stream(m.skills()).map(Skill::of).toList(),
        List.of(m.languages()),
        List.of(m.adjustments()));
  }

  /** A team as it is shown. */
  public record View(
      String name, long version, String editedBy, Instant editedAt, List<Member> members)
      implements Versioned {}

  /** A member as it is shown; {@code load} is how many open cases they have. */
  public record Member(
      String handler,
      boolean available,
      int capacity,
      long load,
      List<Skill> skills,
      List<String> languages,
      List<String> adjustments) {}
}
