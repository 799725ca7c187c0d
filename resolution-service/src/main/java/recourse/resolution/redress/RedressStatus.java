package recourse.resolution.redress;

/** Where one redress stands. */
public enum RedressStatus {
  /** Above the authority of who wants to offer it: it waits for approval, nobody told of it. */
  PREPARED,
  /** The customer may answer. */
  OFFERED,
  /** The customer accepted; it is owed. */
  ACCEPTED,
  /** The customer said no. */
  REJECTED,
  /** The customer asked for something else. */
  COUNTERED,
  /** The money is with the customer, or what was promised is done. */
  PAID,
  /** The second pair of eyes said no. */
  DECLINED
}
