package recourse.resolution.work;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import recourse.resolution.work.teams.UnassignedReason;
import recourse.spine.http.Cursor;
import recourse.spine.http.QueryParameter;
import recourse.spine.http.Slice;

/** Open cases in the order in which they want attention. */
@NullUnmarked // still to be annotated
@Path("/work")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"handler", "supervisor", "quality", "auditor"})
public class WorkResource {
  private final SqlWorkItems works;

  WorkResource(SqlWorkItems works) {
    this.works = works;
  }

  /** A page of the queue; {@code next} is the cursor of the page behind it, or absent. */
  public record Page(List<WorkLine> items, String next) {}

  /** The queue of a handler, of a team, of nobody, or of all. */
  @GET
  public Page list(
      @QueryParam("handler") String handler,
      @QueryParam("team") String team,
      @QueryParam("unowned") @Pattern(regexp = "true|false", message = "must be true or false")
          String unowned,
      @QueryParam("because") String because,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit")
          @DefaultValue("50")
          @Min(value = 1, message = "must be 1 to 200")
          @Max(value = 200, message = "must be 1 to 200")
          int limit) {
    Cursor after = Cursor.orStart(cursor);
    List<WorkLine> found =
        works.list(
            new WorkQuery(
                handler,
                team,
                unowned == null ? null : Boolean.valueOf(unowned),
                QueryParameter.oneOf(UnassignedReason.class, "because", because),
                after.at(),
                after.id(),
                limit + 1));
    Slice<WorkLine> page =
        Slice.of(found, limit, last -> new Cursor(last.workBy(), last.complaintId()));
    return new Page(page.items(), page.next());
  }
}
