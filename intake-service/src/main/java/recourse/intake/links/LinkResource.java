package recourse.intake.links;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import recourse.intake.complaints.ComplaintViews;
import recourse.spine.http.Caller;
import recourse.spine.http.Cursor;
import recourse.spine.http.Page;
import recourse.spine.http.Paging;

/** What a complaint has to do with others. */
@Path("/complaints/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LinkResource {
  private final MergeComplaintHandler merge;
  private final SplitComplaintHandler split;
  private final LinkExternalHandler linkExternal;
  private final ComplaintViews complaints;
  private final SqlLinks links;
  private final Caller caller;

  LinkResource(
      MergeComplaintHandler merge,
      SplitComplaintHandler split,
      LinkExternalHandler linkExternal,
      ComplaintViews complaints,
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
  public record MergeRequest(
      @NotNull(message = "must be the id of the earlier complaint") UUID into) {}

  /** The customer's complaint that a colleague's became. */
  public record ExternalRequest(
      @NotNull(message = "must be the id of the customer's complaint") UUID complaint) {}

  /** The links in force from and to the complaint, oldest first. */
  @GET
  @Path("/links")
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor", "crm"})
  public Page<LinkView> links(@PathParam("id") UUID id, @Valid @BeanParam Paging paging) {
    complaints.requireKnown(id);
    return Page.of(
        links.touching(id, paging.after(), paging.fetch()),
        paging,
        last -> new Cursor(last.madeAt(), last.id()),
        LinkView::of);
  }

  /** Merges this complaint into an earlier one that says the same; nothing of it is lost. */
  @PUT
  @Path("/merge")
  @RolesAllowed({"agent", "handler", "supervisor"})
  public Page<LinkView> merge(
      @PathParam("id") UUID id,
      @Valid @BeanParam Paging paging,
      @NotNull(message = "must be an object") @Valid MergeRequest request) {
    merge.handle(new MergeComplaint(id, request.into(), caller.name()));
    return links(id, paging);
  }

  /** Undoes the merge; the complaint stands on its own again. */
  @PUT
  @Path("/split")
  @RolesAllowed({"agent", "handler", "supervisor"})
  public Page<LinkView> split(@PathParam("id") UUID id, @Valid @BeanParam Paging paging) {
    split.handle(new SplitComplaint(id, caller.name()));
    return links(id, paging);
  }

  /** Links a colleague's complaint to the customer's complaint it became. */
  @PUT
  @Path("/external")
  @RolesAllowed({"agent", "handler", "supervisor"})
  public Page<LinkView> becomes(
      @PathParam("id") UUID id,
      @Valid @BeanParam Paging paging,
      @NotNull(message = "must be an object") @Valid ExternalRequest request) {
    linkExternal.handle(new LinkExternal(id, request.complaint(), caller.name()));
    return links(id, paging);
  }
}
