package recourse.intake.triaging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.contract.Complexity;
import recourse.contract.Priority;
import recourse.contract.Severity;
import recourse.intake.model.Complaint;
import recourse.intake.model.Complaints;
import recourse.intake.model.Judgement;
import recourse.intake.model.Judgements;
import recourse.intake.model.Summary;
import recourse.intake.model.Triage;
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
  @Inject Judgements judgements;
  @Inject Caller caller;

  /** The judgement. */
  public record Verdict(
      @NotNull(message = "must be LOW, MEDIUM, HIGH or HARM") Severity severity,
      @NotNull(message = "must be ROUTINE or COMPLEX") Complexity complexity,
      @Size(min = 1, max = 160, message = "must name the product in 1 to 160 characters")
          String product,
      @Size(min = 1, max = 160, message = "must name the issue in 1 to 160 characters")
          String issue) {}

  /** The judgement with the priority it led to and why. */
  public record Triaged(
      Summary complaint, Priority priority, String explanation, List<Judged> history) {}

  /**
   * A judgement as it was made.
   *
   * @param taxonomy the number of the taxonomy it was made with; 0 when there was none
   */
  public record Judged(
      Instant at,
      String by,
      String product,
      String issue,
      Severity severity,
      Complexity complexity,
      Priority priority,
      String policyVersion,
      String explanation,
      int taxonomy) {
    static Judged of(Judgement judgement) {
      Triage triage = judgement.triage();
      return new Judged(
          triage.at(),
          triage.by(),
          judgement.product(),
          judgement.issue(),
          triage.severity(),
          triage.complexity(),
          triage.priority(),
          triage.policyVersion(),
          TriagePolicy.of(triage.policyVersion())
              .explanation(triage.severity(), triage.complexity(), judgement.vulnerable()),
          judgement.taxonomy());
    }
  }

  /** Every judgement so far, oldest first; the last one counts. */
  @GET
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor"})
  public Response history(@PathParam("id") UUID id) {
    return triaged(complaints.get(id));
  }

  /** Records a judgement, the first or a better one. */
  @PUT
  @RolesAllowed({"agent", "handler", "supervisor"})
  public Response triage(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull(message = "must hold the judgement") @Valid Verdict request) {
    triage.handle(
        new TriageComplaint(
            id,
            request.severity(),
            request.complexity(),
            request.product(),
            request.issue(),
            caller.name(),
            Etag.expectedVersion(ifMatch)));
    return triaged(complaints.get(id));
  }

  private Response triaged(Complaint complaint) {
    List<Judged> history = judgements.of(complaint.id()).stream().map(Judged::of).toList();
    Judged last = history.isEmpty() ? null : history.get(history.size() - 1);
    return Response.ok(
            new Triaged(
                Summary.of(complaint, caller::hasRole),
                last == null ? null : last.priority(),
                last == null ? null : last.explanation(),
                history))
        .header("ETag", Etag.of(complaint.version()))
        .build();
  }
}
