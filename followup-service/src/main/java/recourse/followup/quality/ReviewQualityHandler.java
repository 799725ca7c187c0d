package recourse.followup.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import recourse.followup.complaints.KnownComplaints;
import recourse.spine.refusal.Refusal;

/** The desk where reviews are taken in. */
@ApplicationScoped
public class ReviewQualityHandler {
  @Inject KnownComplaints complaints;
  @Inject ReviewCases cases;
  @Inject QualityReviews reviews;
  @Inject Standards standards;
  @Inject Clock clock;

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
