package recourse.contract;

/** Whether a customer is asked for scores after a resolution, and why. Decided by policy alone. */
public enum SurveySampling {
  /** Eligible, and invited. */
  INVITED,
  /** Eligible, but not drawn. */
  NOT_DRAWN,
  /** Eligible, but asked often enough lately. */
  ASKED_LATELY,
  /** Not eligible: the complainant is a colleague. */
  STAFF,
  /** Not eligible: the complaint is a test. */
  TEST,
  /** A value from a newer version of the contract: read and kept, never written. */
  UNKNOWN;

  /** Whether this resolution counts in the denominator of coverage (invited / eligible). */
  public boolean isEligible() {
    return this == INVITED || this == NOT_DRAWN || this == ASKED_LATELY;
  }
}
