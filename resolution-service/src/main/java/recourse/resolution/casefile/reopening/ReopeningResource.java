package recourse.resolution.casefile.reopening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import recourse.resolution.casefile.CaseView;
import recourse.resolution.casefile.ShowCaseHandler;
import recourse.resolution.casefile.Viewer;
import recourse.spine.http.Caller;
import recourse.spine.http.IfMatch;

/** A complaint that lives again. */
@NullUnmarked // still to be annotated
@Path("/cases/{id}/reopening")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReopeningResource {
  private final ReopenCaseHandler reopen;
  private final ShowCaseHandler cases;
  private final Caller caller;

  ReopeningResource(ReopenCaseHandler reopen, ShowCaseHandler cases, Caller caller) {
    this.reopen = reopen;
    this.cases = cases;
    this.caller = caller;
  }

  /** Why, in the customer's words. */
  public record Request(
      @Size(max = 8_000, message = "must hold at most 8,000 characters") String reason) {}

  /** Reopens a resolved or closed complaint at the customer's request. */
  @PUT
  @RolesAllowed({"agent", "handler", "supervisor"})
  public CaseView reopen(
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must be an object") @Valid Request request) {
    reopen.handle(new ReopenCase(id, request.reason(), ifMatch.version()));
    return cases.handle(id, new Viewer(caller.name(), caller::hasRole));
  }
}
