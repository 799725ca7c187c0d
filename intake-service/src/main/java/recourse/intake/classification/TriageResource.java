package recourse.intake.classification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import recourse.contract.Complexity;
import recourse.contract.Priority;
import recourse.contract.Severity;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.ComplaintView;
import recourse.intake.complaints.SqlComplaints;
import recourse.intake.complaints.Triage;
import recourse.spine.http.Answer;
import recourse.spine.http.Caller;
import recourse.spine.http.Cursor;
import recourse.spine.http.IfMatch;
import recourse.spine.http.Page;
import recourse.spine.http.Paging;
import recourse.spine.policy.Dated;

/** The triage of a complaint. */
@Path("/complaints/{id}/triage")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TriageResource {
  private final TriageComplaintHandler triage;
  private final SqlComplaints complaints;
  private final SqlJudgements judgements;
  private final Dated<TriagePolicy> policies;
  private final Caller caller;

  TriageResource(
      TriageComplaintHandler triage,
      SqlComplaints complaints,
      SqlJudgements judgements,
      Dated<TriagePolicy> policies,
      Caller caller) {
    this.triage = triage;
    this.complaints = complaints;
    this.judgements = judgements;
    this.policies = policies;
    this.caller = caller;
  }

  /** The judgement. */
  public record Verdict(
      @NotNull(message = "must be LOW, MEDIUM, HIGH or HARM") Severity severity,
      @NotNull(message = "must be ROUTINE or COMPLEX") Complexity complexity,
      @Size(min = 1, max = 160, message = "must name the product in 1 to 160 characters")
          String product,
      @Size(min = 1, max = 160, message = "must name the issue in 1 to 160 characters")
          String issue) {}

  /**
   * The judgement that counts, with the priority it led to and why, and a page of all there were.
   *
   * @param next the cursor of the page behind, or null
   */
  public record Triaged(
      ComplaintView complaint,
      Priority priority,
      String explanation,
      List<Judged> history,
      String next) {}

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
    static Judged of(Judgement judgement, Dated<TriagePolicy> policies) {
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
          explanation(judgement, policies),
          judgement.taxonomy());
    }

    static String explanation(Judgement judgement, Dated<TriagePolicy> policies) {
      Triage triage = judgement.triage();
      return policies
          .named(triage.policyVersion())
          .explanation(triage.severity(), triage.complexity(), judgement.vulnerable());
    }
  }

  /** Every judgement so far, oldest first; the last one counts. */
  @GET
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor"})
  @APIResponseSchema(Triaged.class)
  public Response history(@PathParam("id") UUID id, @Valid @BeanParam Paging paging) {
    return triaged(complaints.get(id), paging);
  }

  /** Records a judgement, the first or a better one. */
  @PUT
  @RolesAllowed({"agent", "handler", "supervisor"})
  @APIResponseSchema(Triaged.class)
  public Response triage(
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must hold the judgement") @Valid Verdict request) {
    triage.handle(
        new TriageComplaint(
            id,
            request.severity(),
            request.complexity(),
            request.product(),
            request.issue(),
            caller.name(),
            ifMatch.version()));
    return triaged(complaints.get(id), Paging.first());
  }

  private Response triaged(Complaint complaint, Paging paging) {
    Cursor after = paging.after();
    Page<Judged> page =
        Page.of(
            judgements.of(complaint.id(), after.at(), after.id(), paging.fetch()),
            paging,
            last -> new Cursor(last.triage().at(), last.id()),
            judgement -> Judged.of(judgement, policies));
    Optional<Judgement> last = judgements.last(complaint.id());
    return Answer.ok(
        new Triaged(
            ComplaintView.of(complaint, caller::hasRole),
            last.map(judgement -> judgement.triage().priority()).orElse(null),
            last.map(judgement -> Judged.explanation(judgement, policies)).orElse(null),
            page.items(),
            page.next()),
        complaint.version());
  }
}
