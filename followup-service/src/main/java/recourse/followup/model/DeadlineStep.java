package recourse.followup.model;

import static recourse.followup.model.DeadlineStatus.BREACHED;
import static recourse.followup.model.DeadlineStatus.CANCELLED;
import static recourse.followup.model.DeadlineStatus.MET;
import static recourse.followup.model.DeadlineStatus.PAUSED;
import static recourse.followup.model.DeadlineStatus.RUNNING;
import static recourse.spine.lifecycle.LifecycleStep.staying;
import static recourse.spine.lifecycle.LifecycleStep.to;

import java.util.Map;
import recourse.spine.lifecycle.LifecycleStep;

/**
 * What can happen to the clock on a promise. A breach is left again only on proof that it was none:
 * the work had been done in time ({@code MEET}), the complaint had been taken back in time ({@code
 * CANCEL}), or the clock had stood still ({@code RESTORE}).
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
  BREACH(to(BREACHED, RUNNING)),
  /** What was owed was done in time. */
  MEET(to(MET, RUNNING, PAUSED, BREACHED)),
  /** What was owed was done too late. */
  STOP_LATE(staying(BREACHED)),
  /** A pause heard of late shows that the time had not run out. */
  RESTORE(to(RUNNING, BREACHED)),
  /** Nothing is owed any more. */
  CANCEL(to(CANCELLED, RUNNING, PAUSED, BREACHED));

  private final Map<DeadlineStatus, DeadlineStatus> moves;

  DeadlineStep(Map<DeadlineStatus, DeadlineStatus> moves) {
    this.moves = moves;
  }

  @Override
  public Map<DeadlineStatus, DeadlineStatus> moves() {
    return moves;
  }
}
