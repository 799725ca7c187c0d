package recourse.resolution.policies;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** What everything that was decided in a case rests on. */
@Path("/cases/{id}/grounds")
@Produces(MediaType.APPLICATION_JSON)
public class DecisionBasisResource {
  private final ShowDecisionBasisHandler show;

  DecisionBasisResource(ShowDecisionBasisHandler show) {
    this.show = show;
  }

  /** Every decision, redress, step up or down, and letter with its policies and versions. */
  @GET
  @RolesAllowed({"handler", "supervisor", "quality", "auditor"})
  public DecisionBasis grounds(@PathParam("id") UUID id) {
    return show.handle(id);
  }
}
