package recourse.followup.deadlines;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.contract.ClockKind;
import recourse.contract.Priority;
import recourse.spine.http.Cursor;
import recourse.spine.http.Etag;
import recourse.spine.http.QueryParameter;
import recourse.spine.http.Slice;

/** The clocks on what was promised, or is owed by law. Nobody changes them by hand. */
@Path("/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor", "privacy"})
public class DeadlineResource {
  private final Deadlines deadlines;
  private final DeadlineExplainer explaining;

  DeadlineResource(Deadlines deadlines, DeadlineExplainer explaining) {
    this.deadlines = deadlines;
    this.explaining = explaining;
  }

  /** A clock; what has not happened or does not apply is left out. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Standing(
      UUID id,
      UUID complaintId,
      ClockKind kind,
      int round,
      DeadlineStatus status,
      Instant startedAt,
      Instant dueAt,
      Duration target,
      Priority priority,
      Duration pausedWorking,
      Instant pausedAt,
      Instant warnedAt,
      Instant breachedAt,
      Instant stoppedAt,
      String rule,
      String paragraph,
      String allowance,
      String policyVersion,
      String calendarVersion,
      DeadlineExplanation explanation,
      List<String> allowedSteps) {
    static Standing of(Deadline clock, DeadlineExplanation explanation) {
      return new Standing(
          clock.id(),
          clock.complaintId(),
          clock.kind(),
          clock.round(),
          clock.status(),
          clock.startedAt(),
          clock.dueAt(),
          clock.target(),
          clock.priority(),
          clock.target() == null ? null : clock.pausedWorking(),
          clock.pausedAt(),
          clock.warnedAt(),
          clock.breachedAt(),
          clock.stoppedAt(),
          clock.ruleId(),
          clock.paragraph(),
          clock.allowance(),
          clock.policyVersion(),
          clock.calendarVersion(),
          explanation,
          List.of());
    }
  }

  /** A page; {@code next} is the cursor of the page behind it, absent on the last one. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Page(List<Standing> items, String next) {}

  /** Clocks, oldest start first. */
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
    List<Deadline> found =
        deadlines.search(
            new Deadlines.Search(
                complaint,
                QueryParameter.oneOf(DeadlineStatus.class, "status", status),
                after.at(),
                after.id(),
                limit + 1));
    Slice<Standing> page =
        Slice.of(
            found,
            limit,
            row -> new Cursor(row.startedAt(), row.id()),
            clock -> Standing.of(clock, null));
    return new Page(page.items(), page.next());
  }

  /**
   * One clock, which explains itself.
   *
   * @param known also say how it looked by what of calendars and agreements was known by then
   */
  @GET
  @Path("/{id}")
  public Response one(@PathParam("id") UUID id, @QueryParam("known") String known) {
    Deadline clock = deadlines.get(id);
    return Response.ok(
            Standing.of(clock, explaining.of(clock, QueryParameter.instant("known", known))))
        .header("ETag", Etag.of(clock.version()))
        .build();
  }
}
