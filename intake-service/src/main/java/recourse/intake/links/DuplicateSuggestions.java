package recourse.intake.links;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.ComplaintView;
import recourse.intake.complaints.SqlComplaints;
import recourse.intake.links.DuplicatePolicy.Features;
import recourse.intake.links.DuplicatePolicy.Likeness;

/** Finds the open complaints of the same customer that may say the same. */
@ApplicationScoped
class DuplicateSuggestions {
  private static final int MOST_COMPARED = 50;

  private final SqlComplaints complaints;

  DuplicateSuggestions(SqlComplaints complaints) {
    this.complaints = complaints;
  }

  /** A complaint that may say the same: how likely, 0 to 1, and why. */
  public record Suggestion(ComplaintView complaint, double score, List<String> reasons) {}

  /** Those for a complaint, likeliest first. */
  List<Suggestion> of(UUID id, DuplicatePolicy policy, Predicate<String> hasRole) {
    Complaint asked = complaints.get(id);
    Features features = features(asked);
    return complaints.openUnmerged(asked.customerRef(), MOST_COMPARED).stream()
        .filter(other -> !other.id().equals(id))
        .map(other -> suggestion(other, policy.compare(features, features(other)), hasRole))
        .filter(suggestion -> suggestion.score() >= policy.threshold())
        .sorted(Comparator.comparingDouble(Suggestion::score).reversed())
        .toList();
  }

  private static Suggestion suggestion(
      Complaint other, Likeness likeness, Predicate<String> hasRole) {
    return new Suggestion(ComplaintView.of(other, hasRole), likeness.score(), likeness.reasons());
  }

  private static Features features(Complaint complaint) {
    return new Features(
        complaint.provenance().externalRef(),
        complaint.product(),
        complaint.issue(),
        complaint.statement().narrative(),
        complaint.receivedAt());
  }
}
