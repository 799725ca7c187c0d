package recourse.intake.links;

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
import java.util.UUID;
import recourse.intake.links.DuplicateSuggestions.Suggestion;
import recourse.spine.http.Caller;

/** Open complaints of the same customer that may say the same. */
@Path("/complaints/{id}/duplicates")
@Produces(MediaType.APPLICATION_JSON)
public class DuplicateResource {
  private final DuplicateSuggestions suggestions;
  private final Caller caller;

  DuplicateResource(DuplicateSuggestions suggestions, Caller caller) {
    this.suggestions = suggestions;
    this.caller = caller;
  }

  /** The suggestions, likeliest first, and the policy that made them. */
  public record DuplicatesResponse(String policyVersion, List<Suggestion> items) {}

  /** What may be merged with this complaint. */
  @GET
  @RolesAllowed({"agent", "handler", "supervisor"})
  public DuplicatesResponse suggestions(
      @PathParam("id") UUID id,
      @QueryParam("limit")
          @DefaultValue("50")
          @Min(value = 1, message = "must be 1 to 50")
          @Max(value = 50, message = "must be 1 to 50")
          int limit) {
    DuplicatePolicy policy = DuplicatePolicy.CURRENT;
    return new DuplicatesResponse(
        policy.version(),
        suggestions.of(id, policy, caller::hasRole).stream().limit(limit).toList());
  }
}
