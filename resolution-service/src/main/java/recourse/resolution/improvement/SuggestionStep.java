package recourse.resolution.improvement;

import static recourse.resolution.improvement.SuggestionStatus.ACCEPTED;
import static recourse.resolution.improvement.SuggestionStatus.DECLINED;
import static recourse.resolution.improvement.SuggestionStatus.DONE;
import static recourse.resolution.improvement.SuggestionStatus.PROPOSED;
import static recourse.spine.lifecycle.LifecycleStep.to;

import java.util.Map;
import recourse.spine.lifecycle.LifecycleStep;

/** The transition table of a suggestion. */
public enum SuggestionStep implements LifecycleStep<SuggestionStatus> {
  ACCEPT(to(ACCEPTED, PROPOSED, DECLINED)),
  DECLINE(to(DECLINED, PROPOSED, ACCEPTED)),
  COMPLETE(to(DONE, ACCEPTED));

  private final Map<SuggestionStatus, SuggestionStatus> moves;

  SuggestionStep(Map<SuggestionStatus, SuggestionStatus> moves) {
    this.moves = moves;
  }

  @Override
  public Map<SuggestionStatus, SuggestionStatus> moves() {
    return moves;
  }
}
