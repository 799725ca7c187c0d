package recourse.intake.timeline;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.intake.complaints.ComplaintViews;
import recourse.spine.http.Caller;
import recourse.spine.http.Cursor;
import recourse.spine.http.Page;
import recourse.spine.http.Paging;

/** Where complaints stand, and how they got there. */
@Path("/complaints")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor", "privacy", "crm"})
public class TimelineResource {
  private final WholeComplaints whole;
  private final ComplaintViews complaints;
  private final SqlTimelines timelines;
  private final Caller caller;

  TimelineResource(
      WholeComplaints whole, ComplaintViews complaints, SqlTimelines timelines, Caller caller) {
    this.whole = whole;
    this.complaints = complaints;
    this.timelines = timelines;
    this.caller = caller;
  }

  /** The complaint and its standing. */
  @GET
  @Path("/{id}")
  public WholeComplaintView whole(@PathParam("id") UUID id) {
    return whole.of(id, caller::hasRole);
  }

  /**
   * Every event of the complaint's life, from all services, in order. An ordinary life fits in a
   * page without asking for more.
   */
  @GET
  @Path("/{id}/timeline")
  public Page<TimelineEntry> timeline(
      @PathParam("id") UUID id,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit")
          @DefaultValue("500")
          @Min(value = 1, message = "must be 1 to 1,000")
          @Max(value = 1_000, message = "must be 1 to 1,000")
          int limit) {
    complaints.requireKnown(id);
    Paging paging = new Paging(cursor, limit);
    return Page.of(
        timelines.page(id, paging.after(), paging.fetch()),
        paging,
        last -> new Cursor(last.occurredAt(), last.eventId()));
  }
}
