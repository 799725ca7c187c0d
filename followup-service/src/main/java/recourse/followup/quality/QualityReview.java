package recourse.followup.quality;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.contract.QualityReviewed;
import recourse.contract.ReviewSampling;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.aggregate.Document;
import recourse.spine.aggregate.HoldsWords;
import recourse.spine.aggregate.Words;
import recourse.spine.time.Identity;

/** What somebody who never had a case in hand found when they looked at it. */
@Entity
@Table(name = "quality_review")
public class QualityReview extends Aggregate implements HoldsWords {
  @Id private UUID id;
  private UUID complaintId;
  private int round;
  private @Nullable String team;
  private String reviewer;
  private Instant reviewedAt;

  @Enumerated(EnumType.STRING)
  private ReviewSampling sampling;

  private int opinion;
  @Words private @Nullable String remark;
  @Document private List<CardScore> cards;

  /** For Hibernate, which fills the fields itself. */
  @SuppressWarnings("NullAway.Init")
  protected QualityReview() {}

  /** A review of the latest round. */
  QualityReview(
      ReviewCase.Opinion about,
      String reviewer,
      List<CardScore> cards,
      @Nullable String remark,
      Instant at) {
    id = idOf(about.complaintId(), about.round(), reviewer);
    complaintId = about.complaintId();
    opinion = about.number();
    round = about.round();
    team = about.team();
    sampling = about.sampling();
    this.reviewer = reviewer;
    this.cards = List.copyOf(cards);
    this.remark = remark;
    reviewedAt = at;
    cards.forEach(this::raiseReviewed);
  }

  @Override
  public UUID wordsOf() {
    return complaintId;
  }

  /** The id of the one review a person makes of a round. */
  static UUID idOf(UUID complaintId, int round, String reviewer) {
    return Identity.derived(complaintId, "REVIEW" + round + "/" + reviewer);
  }

  private void raiseReviewed(CardScore card) {
    raise(
        new QualityReviewed(
            complaintId,
            reviewedAt,
            id,
            round,
            card.standard(),
            card.version(),
            card.points(),
            card.outOf(),
            sampling,
            opinion));
  }

  /** The customer is forgotten: what was written about them goes, the scores stay. */
  public void forgetWords() {
    remark = null;
  }

  public UUID id() {
    return id;
  }

  UUID complaintId() {
    return complaintId;
  }

  int round() {
    return round;
  }

  String reviewer() {
    return reviewer;
  }

  Instant reviewedAt() {
    return reviewedAt;
  }

  List<CardScore> cards() {
    return List.copyOf(cards);
  }

  /** As it is shown. */
  QualityReviewView view() {
    return new QualityReviewView(
        id, complaintId, round, team, reviewer, reviewedAt, sampling, opinion, cards, remark);
  }
}
