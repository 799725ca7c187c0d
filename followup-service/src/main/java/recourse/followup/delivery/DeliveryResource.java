package recourse.followup.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import java.util.UUID;
import recourse.spine.http.Cursor;
import recourse.spine.http.QueryParameter;
import recourse.spine.http.Slice;

/** Messages on their way: what was handed to which gateway, and how often it took. No words. */
@Path("/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "auditor", "ops"})
public class DeliveryResource {
  private final Deliveries deliveries;

  DeliveryResource(Deliveries deliveries) {
    this.deliveries = deliveries;
  }

  /** One message; {@code nextAt} only while it waits. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Shown(
      UUID id,
      UUID complaintId,
      UUID followUpId,
      int attempt,
      DeliveryStatus status,
      MessageFormat layout,
      Instant createdAt,
      Instant nextAt,
      List<DeliveryAttempt> attempts) {
    static Shown of(Delivery delivery) {
      return new Shown(
          delivery.id(),
          delivery.complaintId(),
          delivery.followUpId(),
          delivery.attempt(),
          delivery.status(),
          delivery.layout(),
          delivery.createdAt(),
          delivery.status() == DeliveryStatus.WAITING ? delivery.nextAt() : null,
          delivery.attempts());
    }
  }

  /** A page; {@code next} is the cursor of the page behind it, absent on the last one. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Page(List<Shown> items, String next) {}

  /** Messages, oldest first. */
  @GET
  public Page list(
      @QueryParam("complaint") UUID complaint,
      @QueryParam("status") String status,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit")
          @DefaultValue("50")
          @Min(value = 1, message = "must be 1 to 200")
          @Max(value = 200, message = "must be 1 to 200")
          int limit) {
    Cursor after = Cursor.orStart(cursor);
    List<Delivery> found =
        deliveries.search(
            new Deliveries.Search(
                complaint,
                QueryParameter.oneOf(DeliveryStatus.class, "status", status),
                after.at(),
                after.id(),
                limit + 1));
    Slice<Shown> page =
        Slice.of(found, limit, row -> new Cursor(row.createdAt(), row.id()), Shown::of);
    return new Page(page.items(), page.next());
  }
}
