package recourse.followup.deadlines;

/** How the clock on a promise stands. */
public enum DeadlineStatus {
  RUNNING,
  PAUSED,
  MET,
  BREACHED,
  CANCELLED
}
