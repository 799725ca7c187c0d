package recourse.resolution.casefile.assignment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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

/** Who is asked to own a case. */
@NullUnmarked // still to be annotated
@Path("/cases/{id}/assignment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AssignmentResource {
  private final AssignCaseHandler assign;
  private final ShowCaseHandler cases;
  private final Caller caller;

  AssignmentResource(AssignCaseHandler assign, ShowCaseHandler cases, Caller caller) {
    this.assign = assign;
    this.cases = cases;
    this.caller = caller;
  }

  /** A handler, a team, or both. */
  public record Assignment(
      @Pattern(
              regexp = "[A-Za-z0-9._-]{1,64}",
              message = "must be 1 to 64 letters, digits or . _ -")
          String handler,
      @Pattern(
              regexp = "[A-Za-z0-9._-]{1,64}",
              message = "must be 1 to 64 letters, digits or . _ -")
          String team) {}

  /** Gives the case to somebody, or to somebody else. */
  @PUT
  @RolesAllowed({"handler", "supervisor"})
  public CaseView assign(
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must be an object") @Valid Assignment request) {
    assign.handle(
        new AssignCase(id, request.handler(), request.team(), caller.name(), ifMatch.version()));
    return cases.handle(id, new Viewer(caller.name(), caller::hasRole));
  }
}
