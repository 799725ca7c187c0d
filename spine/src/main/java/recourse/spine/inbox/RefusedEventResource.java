package recourse.spine.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.spine.http.Cursor;
import recourse.spine.http.Page;
import recourse.spine.http.Paging;

/** Events that had no effect because a listener of this service said no. */
@Path("/refused-events")
@RolesAllowed({"ops", "supervisor"})
@Produces(MediaType.APPLICATION_JSON)
public class RefusedEventResource {
  private final RefusedEvents refused;

  RefusedEventResource(RefusedEvents refused) {
    this.refused = refused;
  }

  /** The refused events, latest first, of all complaints or of one, of all listeners or of one. */
  @GET
  public Page<RefusedEvent> refused(
      @QueryParam("complaint") @Nullable UUID complaint,
      @QueryParam("listener") @Nullable String listener,
      @Valid @BeanParam Paging paging) {
    return Page.of(
        refused.latest(complaint, listener, paging.after(), paging.fetch()),
        paging,
        event -> new Cursor(event.refusedAt(), event.id()));
  }
}
