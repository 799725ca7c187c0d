package recourse.resolution.redress.rights;

/** What is known about whether the customer is right that the contract was broken. */
public enum Proof {
  /** The customer says so; the law may presume it (s.19(14), s.42(9)). */
  CLAIMED,
  /** It is established. */
  SHOWN,
  /** It is established that the contract was kept (s.19(15), s.42(10)). */
  DISPROVED
}
