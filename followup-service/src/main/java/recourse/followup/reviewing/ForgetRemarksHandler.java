package recourse.followup.reviewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import recourse.followup.model.QualityReview;
import recourse.followup.model.QualityReviews;

/** The desk where reviewers' remarks are forgotten; scores are figures and stay. */
@ApplicationScoped
public class ForgetRemarksHandler {
  @Inject QualityReviews reviews;

  /** Forgets them. */
  @Transactional
  public void handle(ForgetRemarks command) {
    for (QualityReview review : reviews.of(command.complaintId())) {
      review.forgetWords();
      reviews.save(review);
    }
  }
}
