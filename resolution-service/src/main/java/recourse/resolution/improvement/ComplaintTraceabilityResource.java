package recourse.resolution.improvement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** From a complaint to the effect of what is done against its cause. */
@Path("/cases/{id}/chain")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"handler", "supervisor", "quality", "auditor"})
public class ComplaintTraceabilityResource {
  private final SqlTraceability chains;

  ComplaintTraceabilityResource(SqlTraceability chains) {
    this.chains = chains;
  }

  /** The chain of a complaint. */
  @GET
  public Traceability from(@PathParam("id") UUID id) {
    return chains.from(id);
  }
}
