package recourse.intake.classification;

import com.fasterxml.jackson.annotation.JsonIgnore;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.contract.Complexity;
import recourse.contract.Priority;
import recourse.contract.Severity;
import recourse.intake.complaints.ComplaintView;
import recourse.intake.complaints.ComplaintViews;
import recourse.intake.complaints.Triage;
import recourse.spine.aggregate.Versioned;
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
  private final ComplaintViews complaints;
  private final SqlJudgements judgements;
  private final Dated<TriagePolicy> policies;
  private final Caller caller;

  TriageResource(
      TriageComplaintHandler triage,
      ComplaintViews complaints,
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
  public record Request(
      @NotNull(message = "must be LOW, MEDIUM, HIGH or HARM") Severity severity,
      @NotNull(message = "must be ROUTINE or COMPLEX") Complexity complexity,
      @Size(min = 1, max = 160, message = "must name the product in 1 to 160 characters")
          @Nullable String product,
      @Size(min = 1, max = 160, message = "must name the issue in 1 to 160 characters")
          @Nullable String issue) {}

  /**
   * The judgement that counts, with the priority it led to and why, and a page of all there were.
   */
  public record TriageResponse(
      ComplaintView complaint,
      @Nullable Priority priority,
      @Nullable String explanation,
      List<JudgementEntry> history,
      @Nullable String next)
      implements Versioned {
    @Override
    @JsonIgnore
    public long version() {
      return complaint.version();
    }
  }

  /**
   * A judgement as it was made.
   *
   * @param taxonomy the number of the taxonomy it was made with; 0 when there was none
   */
  public record JudgementEntry(
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
    private static JudgementEntry of(Judgement judgement, Dated<TriagePolicy> policies) {
      Triage triage = judgement.triage();
      return new JudgementEntry(
          triage.at(),
          triage.by(),
          judgement.product(),
          judgement.issue(),
          triage.severity(),
          triage.complexity(),
          triage.priority(),
          triage.policyVersion(),
          judgement.explanation(policies),
          judgement.taxonomy());
    }
  }

  /** Every judgement so far, oldest first; the last one counts. */
  @GET
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor"})
  public TriageResponse history(@PathParam("id") UUID id, @Valid @BeanParam Paging paging) {
    ComplaintView complaint = complaints.of(id, caller::hasRole);
    Page<JudgementEntry> page =
        Page.of(
            judgements.page(id, paging.after(), paging.fetch()),
            paging,
            last -> new Cursor(last.triage().at(), last.id()),
            judgement -> JudgementEntry.of(judgement, policies));
    Optional<Judgement> last = judgements.last(id);
    return new TriageResponse(
        complaint,
        last.map(judgement -> judgement.triage().priority()).orElse(null),
        last.map(judgement -> judgement.explanation(policies)).orElse(null),
        page.items(),
        page.next());
  }

  /** Records a judgement, the first or a better one. */
  @PUT
  @RolesAllowed({"agent", "handler", "supervisor"})
  public TriageResponse triage(
      @PathParam("id") UUID id,
      @Valid @BeanParam Paging paging,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must hold the judgement") @Valid Request request) {
    triage.handle(
        new TriageComplaint(
            id,
            request.severity(),
            request.complexity(),
            request.product(),
            request.issue(),
            caller.name(),
            ifMatch.version()));
    return history(id, paging);
  }
}
