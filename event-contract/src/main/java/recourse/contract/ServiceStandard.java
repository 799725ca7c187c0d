package recourse.contract;

/** What good service is, as reviewers, mystery shoppers and staff score it on the same cards. */
public enum ServiceStandard {
  /** Hear, empathise, apologise, take action. */
  HEAT,
  /** Letting the customer finish, asking, saying back. */
  LISTENING,
  /** Situation, task, action, result of the answer. */
  STAR,
  /** Naming the feeling without judging it. */
  EMPATHY,
  /** The right entitlements, times and signposts. */
  LEGALITY,
  /** A value from a newer version of the contract: read and kept, never written. */
  UNKNOWN
}
