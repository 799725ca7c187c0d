package recourse.followup.deadlines;

import static recourse.followup.deadlines.DeadlineStatus.BREACHED;
import static recourse.followup.deadlines.DeadlineStatus.CANCELLED;
import static recourse.followup.deadlines.DeadlineStatus.MET;
import static recourse.followup.deadlines.DeadlineStatus.PAUSED;
import static recourse.followup.deadlines.DeadlineStatus.RUNNING;
import static recourse.spine.lifecycle.LifecycleStep.staying;
import static recourse.spine.lifecycle.LifecycleStep.to;

import java.util.Map;
import recourse.spine.lifecycle.LifecycleStep;

/**
 * What can happen to the clock on a promise. A verdict is left again only on proof that it was
 * wrong: whatever was told last, the clock shows what everything told amounts to.
 */
public enum DeadlineStep implements LifecycleStep<DeadlineStatus> {
  /** The customer is asked for something. */
  PAUSE(to(PAUSED, RUNNING)),
  /** What was asked for is here. */
  RESUME(to(RUNNING, PAUSED)),
  /** Triage changed the target. */
  MOVE(staying(RUNNING, PAUSED)),
  /** Little time is left. */
  WARN(staying(RUNNING)),
  /** The time ran out. */
  BREACH(to(BREACHED, RUNNING, MET, CANCELLED)),
  /** What was owed was done in time. */
  MEET(to(MET, RUNNING, PAUSED, BREACHED, CANCELLED)),
  /** What was owed was done too late. */
  STOP_LATE(staying(BREACHED)),
  /** What was heard of late shows that the time had not run out, or that it is owed after all. */
  RESTORE(to(RUNNING, BREACHED, CANCELLED, MET)),
  /** Nothing is owed any more. */
  CANCEL(to(CANCELLED, RUNNING, PAUSED, BREACHED, MET));

  private final Map<DeadlineStatus, DeadlineStatus> moves;

  DeadlineStep(Map<DeadlineStatus, DeadlineStatus> moves) {
    this.moves = moves;
  }

  @Override
  public Map<DeadlineStatus, DeadlineStatus> moves() {
    return moves;
  }
}
