package recourse.resolution.redress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import recourse.spine.http.Cursor;
import recourse.spine.http.Slice;

/** What we owe, so that it is paid within the legal days. */
@NullUnmarked // still to be annotated
@Path("/payments-due")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"handler", "supervisor", "auditor"})
public class PaymentDueResource {
  private final ShowRedressHandler redresses;

  PaymentDueResource(ShowRedressHandler redresses) {
    this.redresses = redresses;
  }

  /** A page; {@code next} is the cursor of the page behind it, or absent. */
  public record Page(List<PaymentDue> items, String next) {}

  /** What is owed, the most urgent first. */
  @GET
  public Page list(
      @QueryParam("cursor") String cursor,
      @QueryParam("limit")
          @DefaultValue("50")
          @Min(value = 1, message = "must be 1 to 200")
          @Max(value = 200, message = "must be 1 to 200")
          int limit) {
    Cursor after = Cursor.orStart(cursor);
    List<PaymentDue> found = redresses.due(after.at(), after.id(), limit + 1);
    Slice<PaymentDue> page =
        Slice.of(found, limit, last -> new Cursor(last.payBefore(), last.complaintId()));
    return new Page(page.items(), page.next());
  }
}
