package recourse.intake.links;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.intake.complaints.SqlComplaints;
import recourse.spine.http.Caller;
import recourse.spine.http.Cursor;
import recourse.spine.http.Slice;

/** What a complaint has to do with others. */
@Path("/complaints/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LinkResource {
  private static final int FIRST_PAGE = 50;

  private final MergeComplaintHandler merge;
  private final SplitComplaintHandler split;
  private final LinkExternalHandler linkExternal;
  private final SqlComplaints complaints;
  private final SqlLinks links;
  private final Caller caller;

  LinkResource(
      MergeComplaintHandler merge,
      SplitComplaintHandler split,
      LinkExternalHandler linkExternal,
      SqlComplaints complaints,
      SqlLinks links,
      Caller caller) {
    this.merge = merge;
    this.split = split;
    this.linkExternal = linkExternal;
    this.complaints = complaints;
    this.links = links;
    this.caller = caller;
  }

  /** The earlier complaint that goes on for both. */
  public record Merge(@NotNull(message = "must be the id of the earlier complaint") UUID into) {}

  /** The customer's complaint that a colleague's became. */
  public record External(
      @NotNull(message = "must be the id of the customer's complaint") UUID complaint) {}

  /** One link. */
  public record Line(Link.Kind kind, UUID complaint, UUID other, Instant madeAt, String madeBy) {
    static Line of(Link link) {
      return new Line(
          link.kind(), link.complaintId(), link.otherId(), link.madeAt(), link.madeBy());
    }
  }

  /**
   * A page of the links in force, from and to the complaint; {@code next} is the cursor of the page
   * behind it, or null.
   */
  public record Linked(List<Line> links, String next) {}

  /** The links in force, oldest first. */
  @GET
  @Path("/links")
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor", "crm"})
  public Linked links(
      @PathParam("id") UUID id,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit")
          @DefaultValue("50")
          @Min(value = 1, message = "must be 1 to 200")
          @Max(value = 200, message = "must be 1 to 200")
          int limit) {
    complaints.get(id);
    Cursor behind = Cursor.orStart(cursor);
    Slice<Line> page =
        Slice.of(
            links.touching(id, behind.at(), behind.id(), limit + 1),
            limit,
            last -> new Cursor(last.madeAt(), last.id()),
            Line::of);
    return new Linked(page.items(), page.next());
  }

  /** Merges this complaint into an earlier one that says the same; nothing of it is lost. */
  @PUT
  @Path("/merge")
  @RolesAllowed({"agent", "handler", "supervisor"})
  public Linked merge(
      @PathParam("id") UUID id, @NotNull(message = "must be an object") @Valid Merge request) {
    merge.handle(new MergeComplaint(id, request.into(), caller.name()));
    return links(id, null, FIRST_PAGE);
  }

  /** Undoes the merge; the complaint stands on its own again. */
  @PUT
  @Path("/split")
  @RolesAllowed({"agent", "handler", "supervisor"})
  public Linked split(@PathParam("id") UUID id) {
    split.handle(new SplitComplaint(id, caller.name()));
    return links(id, null, FIRST_PAGE);
  }

  /** Links a colleague's complaint to the customer's complaint it became. */
  @PUT
  @Path("/external")
  @RolesAllowed({"agent", "handler", "supervisor"})
  public Linked becomes(
      @PathParam("id") UUID id, @NotNull(message = "must be an object") @Valid External request) {
    linkExternal.handle(new LinkExternal(id, request.complaint(), caller.name()));
    return links(id, null, FIRST_PAGE);
  }
}
