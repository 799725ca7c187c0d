package recourse.resolution.inquiry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import recourse.resolution.casefile.Stages;

/** The way of a complaint as stages. */
@Path("/cases/{id}/stages")
@Produces(MediaType.APPLICATION_JSON)
public class StagesResource {
  private final ShowStagesHandler stages;

  StagesResource(ShowStagesHandler stages) {
    this.stages = stages;
  }

  /** Where it stands in every model, and which stages were skipped or out of order. */
  @GET
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor"})
  public Stages stages(@PathParam("id") UUID id) {
    return stages.handle(id);
  }
}
