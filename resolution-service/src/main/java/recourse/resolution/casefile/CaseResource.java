package recourse.resolution.casefile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import recourse.spine.http.Caller;
import recourse.spine.http.Cursor;
import recourse.spine.http.Page;
import recourse.spine.http.Paging;

/** Cases, one whole or many as lines. */
@NullUnmarked // still to be annotated
@Path("/cases")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"handler", "supervisor", "quality", "auditor", "agent"})
public class CaseResource {
  private final ShowCaseHandler cases;
  private final Caller caller;

  CaseResource(ShowCaseHandler cases, Caller caller) {
    this.cases = cases;
    this.caller = caller;
  }

  /** The case whole: who has it, what was asked, proposed, done, and what may come next. */
  @GET
  @Path("/{id}")
  public CaseView whole(@PathParam("id") UUID id) {
    return cases.handle(id, viewer());
  }

  /** Cases, the oldest first. */
  @GET
  public Page<CaseSummary> list(
      @QueryParam("handler") String handler,
      @QueryParam("team") String team,
      @QueryParam("status") CaseStatus status,
      @QueryParam("awaitingClosure")
          @Pattern(regexp = "true|false", message = "must be true or false")
          String awaitingClosure,
      @Valid @BeanParam Paging paging) {
    Cursor after = paging.after();
    CaseQuery query =
        new CaseQuery(
            handler,
            team,
            status,
            Boolean.parseBoolean(awaitingClosure),
            after.at(),
            after.id(),
            paging.fetch());
    return Page.of(
        cases.handle(query, viewer()),
        paging,
        last -> new Cursor(last.openedAt(), last.complaintId()));
  }

  private Viewer viewer() {
    return new Viewer(caller.name(), caller::hasRole);
  }
}
