package recourse.resolution.work.teams;

/** Why nobody owns a case. */
public enum UnassignedReason {
  /** It was just opened. */
  UNJUDGED,
  /** Cases are given out by hand here. */
  AUTOMATIC_OFF,
  /** There is no team. */
  NO_TEAM,
  /** Nobody who is here can do what it is about. */
  NO_SKILL,
  /** Nobody of those speaks the customer's language. */
  NO_LANGUAGE,
  /** Nobody of those can give what the customer needs. */
  NO_ADJUSTMENT,
  /** All of those have their hands full. */
  NO_CAPACITY,
  /** It was given to somebody who has not accepted it yet. */
  NOT_ACCEPTED
}
