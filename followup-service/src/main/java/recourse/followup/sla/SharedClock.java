package recourse.followup.sla;

import java.time.Instant;

/** The one clock by which promises run out, the same for all replicas. */
public interface SharedClock {
  /** What it shows now, in the transaction of the caller. */
  Moment now();

  /**
   * One look at it.
   *
   * @param wall the time of day
   * @param steadyNanos of this machine, since any beginning; it knows nothing of the time of day
   */
  record Moment(Instant wall, long steadyNanos) {}
}
