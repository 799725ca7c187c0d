package recourse.intake.search;

import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recourse.contract.Channel;
import recourse.intake.complaints.ComplaintStatus;
import recourse.intake.complaints.ComplaintView;
import recourse.intake.complaints.WordsAccess;
import recourse.spine.http.Caller;
import recourse.spine.http.Cursor;
import recourse.spine.http.Page;
import recourse.spine.http.Paging;
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

  /**
   * Complaints, latest receipt first; with {@code sort=DUE} what falls due next first. {@code q}
   * finds complaints by words of what the customer said: all of them must be there. Only those who
   * may read the words may look for them.
   */
  @GET
  public Page<ComplaintView> search(
      @QueryParam("customer") @Nullable String customer,
      @QueryParam("status") @Nullable ComplaintStatus status,
      @QueryParam("channel") @Nullable Channel channel,
      @QueryParam("product") @Nullable String product,
      @QueryParam("issue") @Nullable String issue,
      @QueryParam("externalRef") @Nullable String externalRef,
      @QueryParam("from") @Nullable Instant from,
      @QueryParam("to") @Nullable Instant to,
      @QueryParam("q") @Size(max = 400, message = "must hold at most 400 characters")
          @Nullable String words,
      @QueryParam("sort") ComplaintQuery.@Nullable Order sort,
      @Valid @BeanParam Paging paging) {
    ComplaintQuery.Order order = sort == null ? ComplaintQuery.Order.RECEIVED : sort;
    ComplaintQuery query =
        new ComplaintQuery(
            customer,
            status,
            channel,
            product,
            issue,
            externalRef,
            from,
            to,
            words == null ? null : asked(words),
            order);
    return Page.of(
        search.find(query, paging.after(), paging.fetch(), caller::hasRole),
        paging,
        last -> cursor(last, order));
  }

  private Set<Long> asked(String words) {
    if (!WordsAccess.mayRead(caller::hasRole)) {
      throw new ForbiddenException();
    }
    Set<Long> wanted = tokens.of(words);
    if (wanted.isEmpty()) {
      throw new Refusal(
          CommonReason.REQUEST_INVALID, "q", "At least one word of 2 to 40 letters or digits.");
    }
    return wanted;
  }

  private static Cursor cursor(ComplaintView last, ComplaintQuery.Order order) {
    return new Cursor(
        order == ComplaintQuery.Order.DUE
            ? Objects.requireNonNull(last.dueAt())
            : last.receivedAt(),
        last.id());
  }
}
