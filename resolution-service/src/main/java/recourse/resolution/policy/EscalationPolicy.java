package recourse.resolution.policy;

import java.time.LocalDate;
import java.util.Set;
import recourse.contract.ReopeningReason;

/**
 * How far a complaint moves up inside the organisation, and which reopenings move it up by
 * themselves. Source: R28.
 *
 * @param version names this policy
 * @param validFrom the first day it applies
 * @param highestLevel the last step up
 * @param escalatingReopenings the reopenings that escalate in the same step
 */
public record EscalationPolicy(
    String version,
    LocalDate validFrom,
    int highestLevel,
    Set<ReopeningReason> escalatingReopenings) {
  /** The policy that applies now. */
  public static final EscalationPolicy CURRENT =
      new EscalationPolicy(
          "escalation-1", LocalDate.of(2026, 1, 1), 3, Set.of(ReopeningReason.DISSATISFIED));

  /** Whether there is anybody above this level. */
  public boolean goesAbove(int level) {
    return level < highestLevel;
  }

  /** Whether a reopening for this reason moves a complaint of this level up as well. */
  public boolean escalates(ReopeningReason reason, int level) {
    return escalatingReopenings.contains(reason) && goesAbove(level);
  }
}
