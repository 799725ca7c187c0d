package recourse.resolution.work.plan;

/** Where a task stands. */
public enum TaskStatus {
  /** Somebody has to do it. */
  OPEN,
  /** It is done. */
  DONE,
  /** It is not needed any more. */
  DROPPED
}
