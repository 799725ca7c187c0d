package recourse.resolution.improvement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.RootCause;
import recourse.spine.http.Cursor;
import recourse.spine.http.QueryParameter;
import recourse.spine.http.Slice;

/** From a cause back to the complaints that have it. */
@NullUnmarked // still to be annotated
@Path("/causes/{cause}/chain")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"handler", "supervisor", "quality", "auditor"})
public class CauseTraceabilityResource {
  private static final int ACTIONS = 100;

  private final SqlTraceability chains;

  CauseTraceabilityResource(SqlTraceability chains) {
    this.chains = chains;
  }

  /** Its complaints, the latest found first, with the actions against it. */
  @GET
  public Traceability.OfCause fromCause(
      @PathParam("cause") String cause,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit")
          @DefaultValue("50")
          @Min(value = 1, message = "must be 1 to 200")
          @Max(value = 200, message = "must be 1 to 200")
          int limit) {
    RootCause named = QueryParameter.oneOf(RootCause.class, "cause", cause);
    Cursor before = Cursor.orStart(cursor);
    List<Traceability.Complaint> found =
        chains.withCause(named, before.at(), before.id(), limit + 1);
    Slice<Traceability.Complaint> page =
        Slice.of(found, limit, last -> new Cursor(last.causeFoundAt(), last.complaintId()));
    return new Traceability.OfCause(
        named, page.items(), chains.against(named, ACTIONS), page.next());
  }
}
