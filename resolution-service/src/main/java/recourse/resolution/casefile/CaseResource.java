package recourse.resolution.casefile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import recourse.spine.http.Caller;
import recourse.spine.http.Cursor;
import recourse.spine.http.Etag;
import recourse.spine.http.QueryParameter;
import recourse.spine.http.Slice;

/** Cases, one whole or many as lines. */
@Path("/cases")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"handler", "supervisor", "quality", "auditor", "agent"})
public class CaseResource {
  private final SqlCases cases;
  private final Caller caller;

  CaseResource(SqlCases cases, Caller caller) {
    this.cases = cases;
    this.caller = caller;
  }

  /** A page of cases; {@code next} is the cursor of the page behind it, or absent. */
  public record Page(List<CaseSummary> items, String next) {}

  /** The case whole: who has it, what was asked, proposed, done, and what may come next. */
  @GET
  @Path("/{id}")
  public Response whole(@PathParam("id") UUID id) {
    CaseView view = cases.show(id, viewer());
    return Response.ok(view).header("ETag", Etag.of(view.version())).build();
  }

  /** Cases, the oldest first. */
  @GET
  public Page list(
      @QueryParam("handler") String handler,
      @QueryParam("team") String team,
      @QueryParam("status") String status,
      @QueryParam("awaitingClosure")
          @Pattern(regexp = "true|false", message = "must be true or false")
          String awaitingClosure,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit")
          @DefaultValue("50")
          @Min(value = 1, message = "must be 1 to 200")
          @Max(value = 200, message = "must be 1 to 200")
          int limit) {
    Cursor after = Cursor.orStart(cursor);
    CaseQuery query =
        new CaseQuery(
            handler,
            team,
            QueryParameter.oneOf(CaseStatus.class, "status", status),
            Boolean.parseBoolean(awaitingClosure),
            after.at(),
            after.id(),
            limit + 1);
    return page(cases.list(query, viewer()), limit);
  }

  private Viewer viewer() {
    return new Viewer(caller.name(), caller::hasRole);
  }

  private static Page page(List<CaseSummary> found, int limit) {
    Slice<CaseSummary> page =
        Slice.of(found, limit, last -> new Cursor(last.openedAt(), last.complaintId()));
    return new Page(page.items(), page.next());
  }
}
