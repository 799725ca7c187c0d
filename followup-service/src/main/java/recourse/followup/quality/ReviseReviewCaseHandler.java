package recourse.followup.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import recourse.followup.complaints.ComplaintHistory;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.KnownComplaint;
import recourse.followup.complaints.SqlKnownComplaints;
import recourse.spine.policy.Dated;

/** Draws cases for review. Imported histories are not: nobody lived them here. */
@ApplicationScoped
public class ReviseReviewCaseHandler {
  private final SqlKnownComplaints complaints;
  private final SqlReviewCases cases;
  private final SqlQualityReviews reviews;
  private final Dated<ReviewPolicy> policies;

  ReviseReviewCaseHandler(
      SqlKnownComplaints complaints,
      SqlReviewCases cases,
      SqlQualityReviews reviews,
      Dated<ReviewPolicy> policies) {
    this.complaints = complaints;
    this.cases = cases;
    this.reviews = reviews;
    this.policies = policies;
  }

  /** Learns of it and lets the case stand as all that is known has it. */
  @Transactional
  public void handle(ReviseReviewCase command) {
    KnownComplaint complaint = complaints.learn(command.event());
    if (!complaint.isRegistered() || complaint.isImported()) {
      return;
    }
    ComplaintHistory history = complaint.history();
    int round = ReviewCase.latestAnswer(history).map(HistoryEvent::number).orElse(0);
    ReviewCase reviewCase = cases.of(complaint.id());
    reviewCase.revise(history, policies, reviews.countOf(complaint.id(), round));
    cases.save(reviewCase);
  }
}
