package recourse.resolution.escalation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import recourse.spine.http.Cursor;
import recourse.spine.http.Slice;

/** Open cases that ought to move up and have not. */
@NullUnmarked // still to be annotated
@Path("/escalation-suggestions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"handler", "supervisor", "quality", "auditor"})
public class EscalationSuggestionResource {
  private final SqlEscalationMonitors watches;

  EscalationSuggestionResource(SqlEscalationMonitors watches) {
    this.watches = watches;
  }

  /** A page of suggestions; {@code next} is the cursor of the page behind it, or absent. */
  public record Page(List<EscalationSuggestion> items, String next) {}

  /** The suggestions for a team, or for all. */
  @GET
  public Page list(
      @QueryParam("team") String team,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit")
          @DefaultValue("50")
          @Min(value = 1, message = "must be 1 to 200")
          @Max(value = 200, message = "must be 1 to 200")
          int limit) {
    Cursor after = Cursor.orStart(cursor);
    List<EscalationSuggestion> found = watches.suggestions(team, after.id(), limit + 1);
    Slice<EscalationSuggestion> page =
        Slice.of(found, limit, last -> new Cursor(Instant.EPOCH, last.complaintId()));
    return new Page(page.items(), page.next());
  }
}
