package recourse.resolution.improvement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import recourse.spine.http.QueryParameter;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/** What complaints did to goodwill, retention and reputation. */
@NullUnmarked // still to be annotated
@Path("/recovery")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "quality", "auditor"})
public class RecoveryResource {
  private final SqlPostResolutionReviews aftermaths;

  RecoveryResource(SqlPostResolutionReviews aftermaths) {
    this.aftermaths = aftermaths;
  }

  /** The figures of a time. */
  public record Figures(LocalDate from, LocalDate to, List<RecoveryFigure> figures) {}

  /** The figures of what was seen on these days, the last one included. */
  @GET
  public Figures figures(@QueryParam("from") String from, @QueryParam("to") String to) {
    LocalDate first = needed("from", from);
    LocalDate last = needed("to", to);
    return new Figures(first, last, aftermaths.recovery(first, last));
  }

  private static LocalDate needed(String name, String value) {
    if (value == null) {
      throw new Refusal(CommonReason.REQUEST_INVALID, name, "A date, for example 2026-06-01.");
    }
    return QueryParameter.date(name, value);
  }
}
