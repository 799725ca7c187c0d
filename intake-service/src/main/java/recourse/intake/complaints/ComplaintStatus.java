package recourse.intake.complaints;

/** Where a complaint stands, seen from the front door. */
public enum ComplaintStatus {
  /** It is here. */
  RECEIVED,
  /** The customer knows that it is here. */
  ACKNOWLEDGED,
  /** Its product, issue, severity and route were judged. */
  TRIAGED,
  /** It was answered; the customer has still to confirm. */
  RESOLVED,
  /** The answer did not hold; it is worked on again. */
  REOPENED,
  /** Nothing more is owed. */
  CLOSED,
  /** The customer took it back. */
  WITHDRAWN
}
