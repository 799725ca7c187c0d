package recourse.followup.quality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.contract.ReviewSampling;
import recourse.followup.complaints.ComplaintHistory;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.HistoryEvent.Kind;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.policy.Dated;
import recourse.spine.refusal.Refusal;

/**
 * A case as reviewers see it: who had it in hand, and whether its latest round was drawn for
 * review, by chance or because something about it calls for a look.
 */
@Entity
@Table(name = "review_case")
public class ReviewCase extends Aggregate {
  @Id
  @Column(name = "complaint_id")
  private UUID id;

  private List<String> handlers;
  private @Nullable String team;
  private int round;
  private @Nullable Instant resolvedAt;

  @Enumerated(EnumType.STRING)
  private @Nullable ReviewSampling drawn;

  private int reviews;

  /** For Hibernate, which fills the fields itself. */
  @SuppressWarnings("NullAway.Init")
  protected ReviewCase() {}

  /** A case of which nothing is known yet. */
  public ReviewCase(UUID complaintId) {
    id = complaintId;
    handlers = List.of();
  }

  /** The latest round that was answered and stands; empty before the first answer. */
  static Optional<HistoryEvent> latestAnswer(ComplaintHistory history) {
    return history.answers().stream().max(Comparator.comparingInt(HistoryEvent::number));
  }

  /**
   * Stands as all that is known of the case has it: the draw decides whether it is reviewed.
   *
   * @param reviewed how many reviews of the latest round there are
   */
  void revise(ComplaintHistory history, Dated<ReviewPolicy> policies, int reviewed) {
    List<String> hands =
        history.all(Kind.HANDLER).map(HistoryEvent::code).distinct().sorted().toList();
    if (!hands.equals(handlers)) {
      handlers = hands;
    }
    team = history.all(Kind.TEAM).map(HistoryEvent::code).reduce((a, b) -> b).orElse(null);
    Optional<HistoryEvent> answer = latestAnswer(history);
    round = answer.map(HistoryEvent::number).orElse(0);
    resolvedAt = answer.map(HistoryEvent::at).orElse(null);
    reviews = reviewed;
    boolean callsForALook = history.has(Kind.ESCALATED) || history.has(Kind.REOPENED);
    drawn = resolvedAt == null ? null : draw(policies.at(resolvedAt), callsForALook);
  }

  private @Nullable ReviewSampling draw(ReviewPolicy policy, boolean callsForALook) {
    if (policy.drawsAtRandom(id, round)) {
      return ReviewSampling.RANDOM;
    }
    return callsForALook && policy.drawsTargeted(id, round) ? ReviewSampling.TARGETED : null;
  }

  /** Somebody reviews the latest round. */
  Opinion review(String reviewer) {
    if (handlers.contains(reviewer)) {
      throw new Refusal(
          ReviewReason.OWN_CASE, "Somebody who never had this case in hand has to review it.");
    }
    if (resolvedAt == null) {
      throw new Refusal(ReviewReason.NOT_RESOLVED, "It can be reviewed once it is resolved.");
    }
    reviews++;
    return new Opinion(id, round, team, drawn == null ? ReviewSampling.CHOSEN : drawn, reviews);
  }

  /**
   * What a review is about.
   *
   * @param team that had the case, if one was named
   * @param number 1 for the first review of the round, more for those that calibrate
   */
  record Opinion(
      UUID complaintId, int round, @Nullable String team, ReviewSampling sampling, int number) {}

  public UUID id() {
    return id;
  }

  int round() {
    return round;
  }

  @Nullable Instant resolvedAt() {
    return resolvedAt;
  }

  /** Why it was drawn, if it was. */
  @Nullable ReviewSampling drawn() {
    return drawn;
  }

  /** As reviewers see it who look for something to review. */
  ReviewSampleView view() {
    return new ReviewSampleView(id, round, resolvedAt, team, drawn, reviews);
  }
}
