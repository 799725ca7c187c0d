package recourse.contract;

/** Where a cause lies when the whys have been asked: in how we work, never in a person (R34). */
public enum RootCause {
  /** A step of our work is missing, doubtful or unfit. */
  PROCESS,
  /** A rule or a promise of ours is unfit. */
  POLICY,
  /** People were not shown how. */
  TRAINING,
  /** More work than hands. */
  CAPACITY,
  /** A system of ours does the wrong thing. */
  SYSTEM,
  /** The product itself. */
  PRODUCT,
  /** A supplier or a carrier. */
  SUPPLIER,
  /** What was said, or was not said, to the customer or among us. */
  COMMUNICATION,
  /** What was written was wrong or missing. */
  INFORMATION,
  /** Nothing of ours. */
  EXTERNAL,
  /** A value from a newer version of the contract: read and kept, never written. */
  UNKNOWN
}
