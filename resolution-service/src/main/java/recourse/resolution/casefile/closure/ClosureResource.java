package recourse.resolution.casefile.closure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import recourse.resolution.casefile.CaseView;
import recourse.resolution.casefile.ClosureView;
import recourse.resolution.casefile.ShowCaseHandler;
import recourse.resolution.casefile.Viewer;
import recourse.spine.http.Caller;
import recourse.spine.http.IfMatch;

/** The closure of a case, and what is still missing to it (R2). */
@NullUnmarked // still to be annotated
@Path("/cases/{id}/closure")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClosureResource {
  private final CloseCaseHandler close;
  private final ShowCaseHandler cases;
  private final Caller caller;

  ClosureResource(CloseCaseHandler close, ShowCaseHandler cases, Caller caller) {
    this.close = close;
    this.cases = cases;
    this.caller = caller;
  }

  /** Nothing needs to be said. */
  public record Close() {}

  /** What stands between the case and its closure. */
  @GET
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor"})
  public ClosureView standing(@PathParam("id") UUID id) {
    return close.show(id);
  }

  /** Closes a case whose follow-up has ended; refused while a mandatory part is missing. */
  @PUT
  @RolesAllowed({"handler", "supervisor"})
  public CaseView close(
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must be an object") Close request) {
    close.handle(new CloseCase(id, ifMatch.version()));
    return cases.handle(id, new Viewer(caller.name(), caller::hasRole));
  }
}
