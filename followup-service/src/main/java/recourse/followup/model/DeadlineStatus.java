package recourse.followup.model;

/** How the clock on a promise stands. */
public enum DeadlineStatus {
  RUNNING,
  PAUSED,
  MET,
  BREACHED,
  CANCELLED
}
