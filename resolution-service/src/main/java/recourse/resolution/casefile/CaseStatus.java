package recourse.resolution.casefile;

/** Where a case stands. */
public enum CaseStatus {
  /** There is a file, and nobody has it yet. */
  OPENED,
  /** Given to a handler or a team. */
  ASSIGNED,
  /** The one named owner has accepted it. */
  OWNED,
  /** It stands still until something comes from outside. */
  AWAITING,
  /** A solution lies with the customer. */
  PROPOSED,
  /** The customer agreed to the solution. */
  AGREED,
  /** The organisation has done what it said; the customer has still to confirm. */
  RESOLVED,
  /** Nothing more is owed. */
  CLOSED,
  /** The resolution did not hold. */
  REOPENED,
  /** The customer took the complaint back. */
  WITHDRAWN
}
