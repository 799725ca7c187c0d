package recourse.intake.search;

import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import recourse.contract.Channel;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.ComplaintStatus;
import recourse.intake.complaints.ComplaintView;
import recourse.intake.complaints.WordsAccess;
import recourse.spine.http.Caller;
import recourse.spine.http.Cursor;
import recourse.spine.http.QueryParameter;
import recourse.spine.http.Slice;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/** Finds complaints. */
@Path("/complaints")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor", "privacy", "crm"})
public class SearchResource {
  private final SqlComplaintSearch search;
  private final SqlWordIndex tokens;
  private final Caller caller;

  SearchResource(SqlComplaintSearch search, SqlWordIndex tokens, Caller caller) {
    this.search = search;
    this.tokens = tokens;
    this.caller = caller;
  }

  /** A page of complaints; {@code next} is the cursor of the page behind it, or null. */
  public record Page(List<ComplaintView> items, String next) {}

  /**
   * Complaints, latest receipt first; with {@code sort=DUE} what falls due next first. {@code q}
   * finds complaints by words of what the customer said: all of them must be there. Only those who
   * may read the words may look for them.
   */
  @GET
  public Page search(
      @QueryParam("customer") String customer,
      @QueryParam("status") String status,
      @QueryParam("channel") String channel,
      @QueryParam("product") String product,
      @QueryParam("issue") String issue,
      @QueryParam("externalRef") String externalRef,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("q") @Size(max = 400, message = "must hold at most 400 characters") String words,
      @QueryParam("sort") String sort,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit")
          @DefaultValue("50")
          @Min(value = 1, message = "must be 1 to 200")
          @Max(value = 200, message = "must be 1 to 200")
          int limit) {
    Cursor behind = Cursor.orStart(cursor);
    ComplaintQuery.Order order = QueryParameter.oneOf(ComplaintQuery.Order.class, "sort", sort);
    List<Complaint> found =
        search.find(
            ComplaintQuery.all()
                .customerRef(customer)
                .status(QueryParameter.oneOf(ComplaintStatus.class, "status", status))
                .channel(QueryParameter.oneOf(Channel.class, "channel", channel))
                .about(product, issue)
                .externalRef(externalRef)
                .received(QueryParameter.instant("from", from), QueryParameter.instant("to", to))
                .words(asked(words))
                .order(order)
                .behind(behind.at(), behind.id())
                .limit(limit + 1)
                .build());
    Slice<ComplaintView> page =
        Slice.of(
            found,
            limit,
            last -> cursorOf(last, order),
            complaint -> ComplaintView.of(complaint, caller::hasRole));
    return new Page(page.items(), page.next());
  }

  private Set<Long> asked(String words) {
    if (words != null && !WordsAccess.mayRead(caller::hasRole)) {
      throw new ForbiddenException();
    }
    Set<Long> wanted = words == null ? null : tokens.of(words);
    if (wanted != null && wanted.isEmpty()) {
      throw new Refusal(
          CommonReason.REQUEST_INVALID, "q", "At least one word of 2 to 40 letters or digits.");
    }
    return wanted;
  }

  private static Cursor cursorOf(Complaint last, ComplaintQuery.Order order) {
    return new Cursor(
        order == ComplaintQuery.Order.DUE ? last.dueAt() : last.receivedAt(), last.id());
  }
}
