package recourse.resolution.policies;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import recourse.resolution.casefile.SqlCases;

/** What everything that was decided in a case rests on. */
@Path("/cases/{id}/grounds")
@Produces(MediaType.APPLICATION_JSON)
public class DecisionBasisResource {
  private final SqlCases cases;

  DecisionBasisResource(SqlCases cases) {
    this.cases = cases;
  }

  /** Every decision, redress, step up or down, and letter with its policies and versions. */
  @GET
  @RolesAllowed({"handler", "supervisor", "quality", "auditor"})
  public DecisionBasis grounds(@PathParam("id") UUID id) {
    return cases.grounds(id);
  }
}
