package recourse.followup.quality;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import recourse.contract.QualityReviewed;
import recourse.contract.ReviewSampling;
import recourse.spine.aggregate.Aggregate;
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
  private String team;
  private String reviewer;
  private Instant reviewedAt;

  @Enumerated(EnumType.STRING)
  private ReviewSampling sampling;

  private int opinion;
  @Words private String remark;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "quality_score", joinColumns = @JoinColumn(name = "review_id"))
  @OrderColumn(name = "position")
  private List<CardScore> cards = new ArrayList<>();

  protected QualityReview() {}

  @Override
  public UUID wordsOf() {
    return complaintId;
  }

  /** The id of the one review a person makes of a round. */
  public static UUID idOf(ReviewCase reviewCase, String reviewer) {
    return Identity.derived(reviewCase.id(), "REVIEW" + reviewCase.round() + "/" + reviewer);
  }

  /** A review of the latest round. */
  public QualityReview(
      ReviewCase reviewCase, String reviewer, List<CardScore> cards, String remark, Instant at) {
    id = idOf(reviewCase, reviewer);
    complaintId = reviewCase.id();
    opinion = reviewCase.review(reviewer);
    round = reviewCase.round();
    team = reviewCase.team();
    sampling = reviewCase.drawn() == null ? ReviewSampling.CHOSEN : reviewCase.drawn();
    this.reviewer = reviewer;
    this.cards = new ArrayList<>(cards);
    this.remark = remark;
    reviewedAt = at;
    cards.forEach(this::tellOf);
  }

  private void tellOf(CardScore card) {
    raise(
        new QualityReviewed(
            complaintId,
            reviewedAt,
            id,
            round,
            card.standard(),
            card.policyVersion(),
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

  public UUID complaintId() {
    return complaintId;
  }

  public int round() {
    return round;
  }

  /** The team that had the case, or null. */
  public String team() {
    return team;
  }

  public String reviewer() {
    return reviewer;
  }

  public Instant reviewedAt() {
    return reviewedAt;
  }

  public ReviewSampling sampling() {
    return sampling;
  }

  /** 1 for the first review of the round, more for those that calibrate. */
  public int opinion() {
    return opinion;
  }

  /** In the reviewer's words, or null. */
  public String remark() {
    return remark;
  }

  public List<CardScore> cards() {
    return List.copyOf(cards);
  }
}
