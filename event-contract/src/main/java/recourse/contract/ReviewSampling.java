package recourse.contract;

/** Why a case was reviewed. Only random draws may be averaged into a figure about all cases. */
public enum ReviewSampling {
  /** Drawn by chance, the same for every handler. */
  RANDOM,
  /** Drawn because something about the case calls for a look. */
  TARGETED,
  /** Chosen by the reviewer. */
  CHOSEN,
  /** A value from a newer version of the contract: read and kept, never written. */
  UNKNOWN
}
