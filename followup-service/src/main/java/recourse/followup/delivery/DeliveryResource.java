package recourse.followup.delivery;

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

/** Messages on their way: what was handed to which gateway, and how often it took. No words. */
@Path("/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "auditor", "ops"})
public class DeliveryResource {
  private final SqlDeliveries deliveries;

  DeliveryResource(SqlDeliveries deliveries) {
    this.deliveries = deliveries;
  }

  /** Messages, oldest first. */
  @GET
  public Page<DeliveryView> list(
      @QueryParam("complaint") @Nullable UUID complaint,
      @QueryParam("status") @Nullable DeliveryStatus status,
      @Valid @BeanParam Paging paging) {
    return Page.of(
        deliveries.search(complaint, status, paging),
        paging,
        row -> new Cursor(row.createdAt(), row.id()),
        Delivery::view);
  }
}
