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
import org.jspecify.annotations.Nullable;
import recourse.followup.shared.OrganisationDays;

/** What good service is, as it is scored on a day. */
@Path("/standards")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor"})
public class StandardResource {
  private final Standards standards;
  private final OrganisationDays days;
  private final Clock clock;

  StandardResource(Standards standards, OrganisationDays days, Clock clock) {
    this.standards = standards;
    this.days = days;
    this.clock = clock;
  }

  /** The cards in force; each criterion is scored 0 to 3. */
  public record CardsResponse(LocalDate on, List<Scorecard> items) {}

  /** The cards in force on a day, today if none is named. */
  @GET
  public CardsResponse on(@QueryParam("on") @Nullable LocalDate on) {
    LocalDate day = on == null ? days.of(clock.instant()) : on;
    return new CardsResponse(day, standards.on(day));
  }
}
