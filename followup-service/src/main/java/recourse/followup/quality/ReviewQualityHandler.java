package recourse.followup.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import recourse.followup.complaints.KnownComplaints;
import recourse.spine.refusal.Refusal;

/** The desk where reviews are taken in. */
@ApplicationScoped
public class ReviewQualityHandler {
  private final KnownComplaints complaints;
  private final ReviewCases cases;
  private final QualityReviews reviews;
  private final Standards standards;
  private final Clock clock;

  ReviewQualityHandler(KnownComplaints complaints, ReviewCases cases, QualityReviews reviews, Standards standards, Clock clock) {
    this.complaints = complaints;
    this.cases = cases;
    this.reviews = reviews;
    this.standards = standards;
    this.clock = clock;
  }

  /** Takes it in, and answers with its id. */
  @Transactional
  public UUID handle(ReviewQuality command) {
    Instant now = clock.instant();
    complaints.get(command.complaintId());
    ReviewCase reviewCase = cases.of(command.complaintId());
    expectFirstOf(command.reviewer(), reviewCase);
    QualityReview review =
        new QualityReview(
            reviewCase,
            command.reviewer(),
            standards.fill(command.scores(), now),
            command.remark(),
            now);
    cases.save(reviewCase);
    reviews.save(review);
    return review.id();
  }

  private void expectFirstOf(String reviewer, ReviewCase reviewCase) {
    if (reviews.find(QualityReview.idOf(reviewCase, reviewer)).isPresent()) {
      throw new Refusal(ReviewReason.ALREADY_REVIEWED, "You have reviewed this round already.");
    }
  }
}
