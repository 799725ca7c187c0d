package recourse.followup.deadlines;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.spine.http.Cursor;
import recourse.spine.http.Page;
import recourse.spine.http.Paging;

/** Deadlines, and why each is due when it is due. */
@Path("/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor", "privacy"})
public class DeadlineResource {
  private final SqlDeadlines deadlines;
  private final DeadlineExplainer explainer;

  DeadlineResource(SqlDeadlines deadlines, DeadlineExplainer explainer) {
    this.deadlines = deadlines;
    this.explainer = explainer;
  }

  /** Deadlines, oldest start first. */
  @GET
  public Page<DeadlineView> list(
      @QueryParam("complaint") @Nullable UUID complaint,
      @QueryParam("status") @Nullable DeadlineStatus status,
      @Valid @BeanParam Paging paging) {
    return Page.of(
        deadlines.search(complaint, status, paging),
        paging,
        row -> new Cursor(row.startedAt(), row.id()),
        row -> row.view(null));
  }

  /**
   * One deadline, which explains itself.
   *
   * @param known also say how it looked by what of calendars and agreements was known by then
   */
  @GET
  @Path("/{id}")
  public DeadlineView one(@PathParam("id") UUID id, @QueryParam("known") @Nullable Instant known) {
    Deadline deadline = deadlines.get(id);
    return deadline.view(explainer.explain(deadline, known));
  }
}
