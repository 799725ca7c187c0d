package recourse.metrics.measuring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import recourse.metrics.model.Measures;
import recourse.metrics.model.Projection;

/** How far the facts have been heard, so that a reader of figures knows what they can know. */
@Path("/projection")
@RolesAllowed({"ops", "auditor", "supervisor"})
@Produces(MediaType.APPLICATION_JSON)
public class ProjectionResource {
  @Inject Measures measures;
  @Inject Clock clock;

  /**
   * How far the facts have been heard.
   *
   * @param factsFolded each fact once, however often it was delivered
   * @param latestRecordedAt when the latest of them was recorded by its sender; null before the
   *     first
   */
  public record Progress(Instant asOf, long factsFolded, Instant latestRecordedAt) {}

  /** How far the facts have been heard. */
  @GET
  public Progress progress() {
    Projection projection = measures.projection();
    return new Progress(clock.instant(), projection.facts(), projection.latestRecordedAt());
  }
}
