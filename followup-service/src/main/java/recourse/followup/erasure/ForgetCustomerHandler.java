package recourse.followup.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import recourse.followup.coaching.CoachingNote;
import recourse.followup.coaching.SqlCoachingNotes;
import recourse.followup.followups.FollowUp;
import recourse.followup.followups.SqlFollowUps;
import recourse.followup.quality.QualityReview;
import recourse.followup.quality.SqlQualityReviews;
import recourse.spine.sealing.WordKeys;

/** Forgets what customers answered, and what was written about it. */
@ApplicationScoped
public class ForgetCustomerHandler {
  private final SqlFollowUps followUps;
  private final SqlQualityReviews reviews;
  private final SqlCoachingNotes notes;
  private final WordKeys keys;

  ForgetCustomerHandler(
      SqlFollowUps followUps, SqlQualityReviews reviews, SqlCoachingNotes notes, WordKeys keys) {
    this.followUps = followUps;
    this.reviews = reviews;
    this.notes = notes;
    this.keys = keys;
  }

  /** Asks no more, and forgets the words, in the rows and, with the key, in every copy of them. */
  @Transactional
  public void handle(ForgetCustomer command) {
    UUID id = command.complaintId();
    for (FollowUp followUp : followUps.of(id)) {
      followUp.forgetWords();
      followUps.save(followUp);
    }
    if (keys.has(id)) {
      reviews.of(id).forEach(QualityReview::forgetWords);
      notes.from(id).forEach(CoachingNote::forgetWords);
      keys.destroy(id);
    }
  }
}
