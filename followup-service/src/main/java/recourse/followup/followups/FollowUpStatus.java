package recourse.followup.followups;

/** How a follow-up stands. */
public enum FollowUpStatus {
  SCHEDULED,
  SENT,
  ANSWERED,
  LAPSED,
  CANCELLED
}
