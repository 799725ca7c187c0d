package recourse.resolution.casefile.proposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import recourse.resolution.casefile.CaseView;
import recourse.resolution.casefile.SqlCases;
import recourse.resolution.casefile.Viewer;
import recourse.spine.http.Caller;
import recourse.spine.http.Etag;

/** What the customer agreed to. */
@Path("/cases/{id}/agreement")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgreementResource {
  private final AgreeSolutionHandler agree;
  private final SqlCases cases;
  private final Caller caller;

  AgreementResource(AgreeSolutionHandler agree, SqlCases cases, Caller caller) {
    this.agree = agree;
    this.cases = cases;
    this.caller = caller;
  }

  /** The proposal that found agreement. */
  public record Agreement(
      @NotNull(message = "must be the number of the proposal") Integer proposal) {}

  /** Records that the customer agrees. */
  @PUT
  @RolesAllowed({"agent", "handler", "supervisor"})
  public Response agree(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull(message = "must be an object") @Valid Agreement request) {
    agree.handle(new AgreeSolution(id, request.proposal(), Etag.expectedVersion(ifMatch)));
    CaseView view = cases.show(id, new Viewer(caller.name(), caller::hasRole));
    return Response.ok(view).header("ETag", Etag.of(view.version())).build();
  }
}
