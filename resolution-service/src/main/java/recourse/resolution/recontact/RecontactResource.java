package recourse.resolution.recontact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import recourse.spine.http.Slice;

/** Customers who came back too late to reopen their complaint and wait for a new one. */
@NullUnmarked // still to be annotated
@Path("/returns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RecontactResource {
  private final LinkRecontactHandler link;
  private final SqlLateRecontacts returns;
  private final Caller caller;

  RecontactResource(LinkRecontactHandler link, SqlLateRecontacts returns, Caller caller) {
    this.link = link;
    this.returns = returns;
    this.caller = caller;
  }

  /** A page of returns; {@code next} is the cursor of the page behind it, or absent. */
  public record Page(List<LateRecontact.View> items, String next) {}

  /** The new complaint. */
  public record Linked(@NotNull(message = "must be the new complaint") UUID complaintId) {}

  /** Those that wait, the oldest first. */
  @GET
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor"})
  public Page waiting(
      @QueryParam("cursor") String cursor,
      @QueryParam("limit")
          @DefaultValue("50")
          @Min(value = 1, message = "must be 1 to 200")
          @Max(value = 200, message = "must be 1 to 200")
          int limit) {
    Cursor after = Cursor.orStart(cursor);
    List<LateRecontact.View> found = returns.waiting(after.at(), after.id(), limit + 1);
    Slice<LateRecontact.View> page =
        Slice.of(found, limit, last -> new Cursor(last.cameAt(), last.id()), shown -> shown);
    return new Page(page.items(), page.next());
  }

  /** Links the new complaint by hand, where it was not recognised as a repeat. */
  @PUT
  @Path("/{id}/complaint")
  @RolesAllowed({"agent", "handler", "supervisor"})
  public LateRecontact.View link(
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must be an object") @Valid Linked request) {
    link.handle(new LinkRecontact(id, request.complaintId(), caller.name(), ifMatch.version()));
    return returns.show(id);
  }
}
