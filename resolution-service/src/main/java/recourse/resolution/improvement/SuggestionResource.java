package recourse.resolution.improvement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import recourse.spine.http.Caller;
import recourse.spine.http.Cursor;
import recourse.spine.http.IfMatch;
import recourse.spine.http.QueryParameter;
import recourse.spine.http.Slice;

/** The improvement backlog. */
@NullUnmarked // still to be annotated
@Path("/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SuggestionResource {
  private final DecideSuggestionHandler decide;
  private final SqlSuggestions suggestions;
  private final Caller caller;

  SuggestionResource(DecideSuggestionHandler decide, SqlSuggestions suggestions, Caller caller) {
    this.decide = decide;
    this.suggestions = suggestions;
    this.caller = caller;
  }

  /** A page of the backlog; {@code next} is the cursor of the page behind it, or absent. */
  public record Page(List<Suggestion.View> items, String next) {}

  /** Yes or no, and why. */
  public record Decision(
      @NotNull(message = "must be true or false") Boolean accepted,
      @NotBlank(message = "must say why")
          @Size(max = 8_000, message = "must hold at most 8,000 characters")
          String because) {}

  /** Nothing needs to be said. */
  public record Done() {}

  /** Suggestions, the oldest first. */
  @GET
  @RolesAllowed({"handler", "supervisor", "quality", "auditor"})
  public Page list(
      @QueryParam("status") String status,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit")
          @DefaultValue("50")
          @Min(value = 1, message = "must be 1 to 200")
          @Max(value = 200, message = "must be 1 to 200")
          int limit) {
    Cursor after = Cursor.orStart(cursor);
    List<Suggestion.View> found =
        suggestions.list(
            QueryParameter.oneOf(SuggestionStatus.class, "status", status),
            after.at(),
            after.id(),
            limit + 1);
    Slice<Suggestion.View> page =
        Slice.of(found, limit, last -> new Cursor(last.suggestedAt(), last.id()));
    return new Page(page.items(), page.next());
  }

  /** One suggestion. */
  @GET
  @Path("/{id}")
  @RolesAllowed({"handler", "supervisor", "quality", "auditor"})
  public Suggestion.View one(@PathParam("id") UUID id) {
    return suggestions.show(id);
  }

  /** Somebody else than who suggested it says yes or no. */
  @PUT
  @Path("/{id}/decision")
  @RolesAllowed({"supervisor", "quality"})
  public Suggestion.View decide(
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must be an object") @Valid Decision request) {
    SuggestionStep step = request.accepted() ? SuggestionStep.ACCEPT : SuggestionStep.DECLINE;
    return take(id, ifMatch, step, request.because());
  }

  /** It was done. */
  @PUT
  @Path("/{id}/completion")
  @RolesAllowed({"supervisor", "quality"})
  public Suggestion.View complete(
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must be an object") Done request) {
    return take(id, ifMatch, SuggestionStep.COMPLETE, null);
  }

  private Suggestion.View take(UUID id, IfMatch ifMatch, SuggestionStep step, String because) {
    decide.handle(new DecideSuggestion(id, step, because, caller.name(), ifMatch.version()));
    return one(id);
  }
}
