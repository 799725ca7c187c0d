package recourse.resolution.improvement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** From a preventive action back to the complaints it is meant to prevent. */
@Path("/preventive-actions/{id}/chain")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"handler", "supervisor", "quality", "auditor"})
public class ActionTraceabilityResource {
  private final SqlTraceability chains;

  ActionTraceabilityResource(SqlTraceability chains) {
    this.chains = chains;
  }

  /** The complaints of an action. */
  @GET
  public Traceability.OfAction from(@PathParam("id") UUID id) {
    return chains.toAction(id);
  }
}
