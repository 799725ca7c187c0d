package recourse.followup.followups;

import static recourse.followup.followups.FollowUpStatus.ANSWERED;
import static recourse.followup.followups.FollowUpStatus.CANCELLED;
import static recourse.followup.followups.FollowUpStatus.LAPSED;
import static recourse.followup.followups.FollowUpStatus.SCHEDULED;
import static recourse.followup.followups.FollowUpStatus.SENT;
import static recourse.spine.lifecycle.LifecycleStep.staying;
import static recourse.spine.lifecycle.LifecycleStep.to;

import java.util.Map;
import recourse.spine.lifecycle.LifecycleStep;

/** What can happen to a follow-up. A late answer still counts: the customer has the last word. */
public enum FollowUpStep implements LifecycleStep<FollowUpStatus> {
  /** The question goes out, for the first time or again. */
  SEND(to(SENT, SCHEDULED, SENT)),
  /** Staff tried and reached nobody. */
  MISS(staying(SCHEDULED, SENT)),
  /** The customer answered, in the survey or by telephone, or amended an answer. */
  ANSWER(to(ANSWERED, SCHEDULED, SENT, LAPSED, ANSWERED)),
  /** A survey that could not be unsent was answered: that is recorded, and nobody reacts. */
  ANSWER_UNASKED(to(ANSWERED, CANCELLED)),
  /** The last try was in vain. */
  LAPSE(to(LAPSED, SCHEDULED, SENT)),
  /** The resolution it asks about did not hold, or the complaint was taken back. */
  CANCEL(to(CANCELLED, SCHEDULED, SENT)),
  /** It turned out that the resolution holds after all. */
  RESTORE(to(SCHEDULED, CANCELLED));

  private final Map<FollowUpStatus, FollowUpStatus> moves;

  FollowUpStep(Map<FollowUpStatus, FollowUpStatus> moves) {
    this.moves = moves;
  }

  @Override
  public Map<FollowUpStatus, FollowUpStatus> moves() {
    return moves;
  }
}
