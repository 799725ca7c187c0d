package recourse.resolution.redress;

import static recourse.resolution.redress.RedressStatus.ACCEPTED;
import static recourse.resolution.redress.RedressStatus.COUNTERED;
import static recourse.resolution.redress.RedressStatus.DECLINED;
import static recourse.resolution.redress.RedressStatus.OFFERED;
import static recourse.resolution.redress.RedressStatus.PAID;
import static recourse.resolution.redress.RedressStatus.PREPARED;
import static recourse.resolution.redress.RedressStatus.REJECTED;
import static recourse.spine.lifecycle.LifecycleStep.to;

import java.util.Map;
import java.util.Set;
import recourse.spine.lifecycle.LifecycleStep;

/** The transition table of one redress, and who may take each step by hand. */
public enum RedressStep implements LifecycleStep<RedressStatus> {
  APPROVE(Set.of("supervisor"), to(OFFERED, PREPARED)),
  DECLINE(Set.of("supervisor"), to(DECLINED, PREPARED)),
  ACCEPT(Set.of("agent", "handler", "supervisor"), to(ACCEPTED, OFFERED)),
  REJECT(Set.of("agent", "handler", "supervisor"), to(REJECTED, OFFERED)),
  COUNTER(Set.of("agent", "handler", "supervisor"), to(COUNTERED, OFFERED)),
  PAY(Set.of("handler", "supervisor"), to(PAID, ACCEPTED));

  private final Set<String> takenBy;
  private final Map<RedressStatus, RedressStatus> moves;

  RedressStep(Set<String> takenBy, Map<RedressStatus, RedressStatus> moves) {
    this.takenBy = takenBy;
    this.moves = moves;
  }

  /** The roles that may take this step by hand. */
  public Set<String> takenBy() {
    return takenBy;
  }

  @Override
  public Map<RedressStatus, RedressStatus> moves() {
    return moves;
  }
}
