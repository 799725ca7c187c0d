package recourse.followup.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import recourse.followup.complaints.HistoryEvent.Kind;
import recourse.followup.complaints.KnownComplaint;
import recourse.followup.complaints.SqlKnownComplaints;
import recourse.followup.shared.OrganisationDays;
import recourse.spine.refusal.Refusal;

/** Takes reviews in. */
@ApplicationScoped
public class ReviewQualityHandler {
  private final SqlKnownComplaints complaints;
  private final SqlReviewCases cases;
  private final SqlQualityReviews reviews;
  private final Standards standards;
  private final OrganisationDays days;
  private final Clock clock;

  ReviewQualityHandler(
      SqlKnownComplaints complaints,
      SqlReviewCases cases,
      SqlQualityReviews reviews,
      Standards standards,
      OrganisationDays days,
      Clock clock) {
    this.complaints = complaints;
    this.cases = cases;
    this.reviews = reviews;
    this.standards = standards;
    this.days = days;
    this.clock = clock;
  }

  /** Takes it in, and answers with its id. */
  @Transactional
  public UUID handle(ReviewQuality command) {
    Instant now = clock.instant();
    expectNoWordsOfSomebodyErased(command, complaints.get(command.complaintId()));
    ReviewCase reviewCase = cases.of(command.complaintId());
    expectFirstOf(command.reviewer(), reviewCase);
    QualityReview review =
        new QualityReview(
            reviewCase.review(command.reviewer()),
            command.reviewer(),
            standards.fill(command.scores(), days.of(now)),
            command.remark(),
            now);
    cases.save(reviewCase);
    reviews.save(review);
    return review.id();
  }

  private void expectFirstOf(String reviewer, ReviewCase reviewCase) {
    UUID id = QualityReview.idOf(reviewCase.id(), reviewCase.round(), reviewer);
    if (reviews.find(id).isPresent()) {
      throw new Refusal(ReviewReason.ALREADY_REVIEWED, "You have reviewed this round already.");
    }
  }

  /**
   * What is written about a customer before they are erased goes; after that nothing is written.
   */
  private static void expectNoWordsOfSomebodyErased(
      ReviewQuality command, KnownComplaint complaint) {
    if (command.remark() != null && complaint.history().has(Kind.ERASED)) {
      throw new Refusal(
          ReviewReason.CUSTOMER_ERASED, "remark", "None: the customer was erased. Scores only.");
    }
  }
}
