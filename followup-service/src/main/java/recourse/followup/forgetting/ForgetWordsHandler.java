package recourse.followup.forgetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import recourse.followup.model.CoachingNote;
import recourse.followup.model.CoachingNotes;
import recourse.followup.model.FollowUp;
import recourse.followup.model.FollowUps;
import recourse.followup.model.QualityReview;
import recourse.followup.model.QualityReviews;
import recourse.spine.sealing.WordKeys;

/** The desk where what customers answered, and what was written about it, is forgotten. */
@ApplicationScoped
public class ForgetWordsHandler {
  @Inject FollowUps followUps;
  @Inject QualityReviews reviews;
  @Inject CoachingNotes notes;
  @Inject WordKeys keys;

  /** Asks no more, and forgets the words, in the rows and, with the key, in every copy of them. */
  @Transactional
  public void handle(ForgetWords command) {
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
