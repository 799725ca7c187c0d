package recourse.metrics.eventlog;

import recourse.spine.refusal.Reason;

/** Why this room says no. */
public enum EventLogReason implements Reason {
  /** The projection is being rebuilt already. */
  REBUILD_RUNNING("projection.rebuild-running", Kind.CONFLICT);

  private final String code;
  private final Kind kind;

  EventLogReason(String code, Kind kind) {
    this.code = code;
    this.kind = kind;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
