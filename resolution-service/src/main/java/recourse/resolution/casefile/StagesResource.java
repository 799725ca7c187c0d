package recourse.resolution.casefile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** The way of a complaint as stages. */
@Path("/cases/{id}/stages")
@Produces(MediaType.APPLICATION_JSON)
public class StagesResource {
  private final SqlCases cases;

  StagesResource(SqlCases cases) {
    this.cases = cases;
  }

  /** Where it stands in every model, and which stages were skipped or out of order. */
  @GET
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor"})
  public Stages stages(@PathParam("id") UUID id) {
    return cases.stages(id);
  }
}
