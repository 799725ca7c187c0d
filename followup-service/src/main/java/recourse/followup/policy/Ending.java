package recourse.followup.policy;

/** What a rule asks for: the clock stops when it is done. An answer does for all of them. */
public enum Ending {
  /** The customer is told that the complaint is here. */
  ACKNOWLEDGED,
  /** Somebody, not a machine, tells or asks the customer something about the matter. */
  MESSAGE,
  /** An answer. */
  ANSWER,
  /** The customer is asked whether the answer worked. */
  FOLLOWED_UP,
  /** Nothing of ours: it only runs out. */
  NOTHING
}
