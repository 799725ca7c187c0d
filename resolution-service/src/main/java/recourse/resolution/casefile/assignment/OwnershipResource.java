package recourse.resolution.casefile.assignment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
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

/** The one owner of a case. */
@NullUnmarked // still to be annotated
@Path("/cases/{id}/ownership")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnershipResource {
  private final TakeOwnershipHandler own;
  private final ShowCaseHandler cases;
  private final Caller caller;

  OwnershipResource(TakeOwnershipHandler own, ShowCaseHandler cases, Caller caller) {
    this.own = own;
    this.cases = cases;
    this.caller = caller;
  }

  /** Nothing needs to be said: the caller becomes the owner. */
  public record Acceptance() {}

  /** The caller, whom the case is assigned to, accepts it as their own. */
  @PUT
  @RolesAllowed({"handler", "supervisor"})
  public CaseView own(
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must be an object") Acceptance request) {
    own.handle(new TakeOwnership(id, caller.name(), ifMatch.version()));
    return cases.handle(id, new Viewer(caller.name(), caller::hasRole));
  }
}
