package recourse.followup.model;

/** How a follow-up stands. */
public enum FollowUpStatus {
  SCHEDULED,
  SENT,
  ANSWERED,
  LAPSED,
  CANCELLED
}
