package recourse.intake.links;

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
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.ComplaintView;
import recourse.intake.complaints.SqlComplaints;
import recourse.intake.links.DuplicatePolicy.Features;
import recourse.intake.links.DuplicatePolicy.Likeness;
import recourse.intake.sealing.Vault;
import recourse.spine.http.Caller;

/** Open complaints of the same customer that may say the same. */
@Path("/complaints/{id}/duplicates")
@Produces(MediaType.APPLICATION_JSON)
public class DuplicateResource {
  private static final int MOST_COMPARED = 50;

  private final SqlComplaints complaints;
  private final Vault vault;
  private final Caller caller;

  DuplicateResource(SqlComplaints complaints, Vault vault, Caller caller) {
    this.complaints = complaints;
    this.vault = vault;
    this.caller = caller;
  }

  /** A complaint that may say the same: how likely, 0 to 1, and why. */
  public record Suggestion(ComplaintView complaint, double score, List<String> reasons) {}

  /** The suggestions, likeliest first, and the policy that made them. */
  public record Suggestions(String policyVersion, List<Suggestion> items) {}

  /** What may be merged with this complaint. */
  @GET
  @RolesAllowed({"agent", "handler", "supervisor"})
  public Suggestions suggestions(
      @PathParam("id") UUID id,
      @QueryParam("limit")
          @DefaultValue("50")
          @Min(value = 1, message = "must be 1 to 50")
          @Max(value = MOST_COMPARED, message = "must be 1 to 50")
          int limit) {
    DuplicatePolicy policy = DuplicatePolicy.CURRENT;
    Complaint asked = complaints.get(id);
    Features features = features(asked);
    List<Suggestion> items =
        complaints.openUnmerged(asked.customer().ref(), MOST_COMPARED).stream()
            .filter(other -> !other.id().equals(id))
            .map(other -> suggestion(other, policy.compare(features, features(other))))
            .filter(suggestion -> suggestion.score() >= policy.threshold())
            .sorted(Comparator.comparingDouble(Suggestion::score).reversed())
            .limit(limit)
            .toList();
    return new Suggestions(policy.version(), items);
  }

  private Suggestion suggestion(Complaint other, Likeness likeness) {
    return new Suggestion(
        ComplaintView.of(other, caller::hasRole), likeness.score(), likeness.reasons());
  }

  private Features features(Complaint complaint) {
    return new Features(
        complaint.externalRef(),
        complaint.product(),
        complaint.issue(),
        vault.open(complaint.narrative()),
        complaint.receivedAt());
  }
}
