package recourse.intake.triaging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import recourse.contract.Complexity;
import recourse.contract.Priority;
import recourse.contract.Severity;
import recourse.intake.model.Complaint;
import recourse.intake.model.Complaints;
import recourse.intake.model.Summary;
import recourse.intake.policy.TriagePolicy;
import recourse.spine.http.Caller;
import recourse.spine.http.Etag;

/** The triage of a complaint. */
@Path("/complaints/{id}/triage")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TriageResource {
  @Inject TriageComplaintHandler triage;
  @Inject Complaints complaints;
  @Inject Caller caller;

  /** The judgement. */
  public record Judgement(
      @NotNull(message = "must be LOW, MEDIUM, HIGH or HARM") Severity severity,
      @NotNull(message = "must be ROUTINE or COMPLEX") Complexity complexity,
      @Size(min = 1, max = 160, message = "must name the product in 1 to 160 characters")
          String product,
      @Size(min = 1, max = 160, message = "must name the issue in 1 to 160 characters")
          String issue) {}

  /** The judgement with the priority it led to and why. */
  public record Triaged(Summary complaint, Priority priority, String explanation) {}

  /** Records a judgement, the first or a better one. */
  @PUT
  @RolesAllowed({"agent", "handler", "supervisor"})
  public Response triage(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull(message = "must hold the judgement") @Valid Judgement request) {
    triage.handle(
        new TriageComplaint(
            id,
            request.severity(),
            request.complexity(),
            request.product(),
            request.issue(),
            caller.name(),
            Etag.expectedVersion(ifMatch)));
    Complaint complaint = complaints.get(id);
    return Response.ok(triaged(complaint)).header("ETag", Etag.of(complaint.version())).build();
  }

  private Triaged triaged(Complaint complaint) {
    return new Triaged(
        Summary.of(complaint, caller::hasRole),
        complaint.triage().priority(),
        TriagePolicy.CURRENT.explanation(
            complaint.triage().severity(), complaint.triage().complexity()));
  }
}
