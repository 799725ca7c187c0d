package recourse.resolution.work.teams;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import recourse.spine.http.Caller;
import recourse.spine.http.IfMatch;

/** Teams and their members. */
@NullUnmarked // still to be annotated
@Path("/teams")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TeamResource {
  private static final String NAME = "[A-Za-z0-9._-]{1,64}";
  private static final String NAME_EXPECTED = "must be 1 to 64 letters, digits or . _ -";
  private static final String CAPACITY = "must be 1 to 500 open cases";

  private final DefineTeamHandler man;
  private final SqlTeams teams;
  private final Caller caller;

  TeamResource(DefineTeamHandler man, SqlTeams teams, Caller caller) {
    this.man = man;
    this.teams = teams;
    this.caller = caller;
  }

  /** The members, whole. */
  public record Crew(
      @NotNull(message = "must list the members")
          @Size(max = 200, message = "must name at most 200 members")
          List<@NotNull(message = "must not be null") @Valid Member> members) {}

  /** One member; here unless told otherwise. */
  public record Member(
      @NotNull(message = NAME_EXPECTED) @Pattern(regexp = NAME, message = NAME_EXPECTED)
          String handler,
      Boolean available,
      @NotNull(message = CAPACITY)
          @Min(value = 1, message = CAPACITY)
          @Max(value = 500, message = CAPACITY)
          Integer capacity,
      @NotNull(message = "must name 1 to 100 skills")
          @Size(min = 1, max = 100, message = "must name 1 to 100 skills")
          List<@NotNull(message = "must not be null") @Valid Can> skills,
      @NotNull(message = "must name 1 to 20 languages")
          @Size(min = 1, max = 20, message = "must name 1 to 20 languages")
          List<
                  @NotNull(message = "must not be null")
                  @Pattern(
                      regexp = "[a-z]{2}",
                      message = "must be an ISO 639-1 code, for example en")
                  String>
              languages,
      @Size(max = 40, message = "must name at most 40 adjustments")
          List<
                  @NotNull(message = "must not be null")
                  @Pattern(
                      regexp = "[A-Z][A-Z0-9_]{1,39}",
                      message = "must be a code such as LARGE_PRINT")
                  String>
              adjustments) {
    TeamMember toMember() {
      return new TeamMember(
          handler,
          !Boolean.FALSE.equals(available),
          capacity,
          skills.stream().map(Can::code).toArray(String[]::new),
          languages.toArray(String[]::new),
          adjustments == null ? new String[0] : adjustments.toArray(String[]::new));
    }
  }

  /** A product, or {@code *} for all of them, and perhaps an issue. */
  public record Can(
      @NotNull(message = "must name a product, or * for all of them")
          @Pattern(
              regexp = "[^\\p{Cntrl}]{1,200}",
              message = "must be a product of 1 to 200 characters, or *")
          String product,
      @Pattern(regexp = "[^\\p{Cntrl}]{1,200}", message = "must be an issue of 1 to 200 characters")
          String issue) {
    String code() {
      return new Skill(product, issue).code();
    }
  }

  /** All teams. */
  public record Page(List<Team.View> items) {}

  /** All teams, with the load of every member. */
  @GET
  @RolesAllowed({"handler", "supervisor", "quality", "auditor"})
  public Page all() {
    return new Page(teams.all());
  }

  /** One team. */
  @GET
  @Path("/{name}")
  @RolesAllowed({"handler", "supervisor", "quality", "auditor"})
  public Team.View one(@PathParam("name") String name) {
    return teams.show(name);
  }

  /** Founds a team, or changes who is in it. */
  @PUT
  @Path("/{name}")
  @RolesAllowed("supervisor")
  public Team.View man(
      @PathParam("name") @Pattern(regexp = NAME, message = NAME_EXPECTED) String name,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must be an object") @Valid Crew request) {
    man.handle(
        new DefineTeam(
            name,
            request.members().stream().map(Member::toMember).toList(),
            caller.name(),
            ifMatch.version()));
    return one(name);
  }
}
