package recourse.followup.quality;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import recourse.spine.http.QueryParameter;

/** What good service is, as it is scored on a day. */
@Path("/standards")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor"})
public class StandardResource {
  private final Standards standards;
  private final Clock clock;

  StandardResource(Standards standards, Clock clock) {
    this.standards = standards;
    this.clock = clock;
  }

  /** The cards in force; each criterion is scored 0 to 3. */
  public record Cards(LocalDate on, List<Scorecard> items) {}

  /** The cards in force on a day, today if none is named. */
  @GET
  public Cards on(@QueryParam("on") String on) {
    LocalDate asked = QueryParameter.date("on", on);
    LocalDate day = asked == null ? clock.instant().atZone(standards.zone()).toLocalDate() : asked;
    return new Cards(day, standards.on(day));
  }
}
