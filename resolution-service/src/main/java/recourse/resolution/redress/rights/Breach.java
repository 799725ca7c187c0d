package recourse.resolution.redress.rights;

/** In what way the contract was broken. */
public enum Breach {
  /**
   * Not as the contract says: quality, fitness, description, care and skill (s.9-14, 34-36, 49).
   */
  CONFORMITY,
  /** Goods installed incorrectly by the trader (s.15). */
  INSTALLATION,
  /** A service not performed in reasonable time (s.52). */
  LATE,
  /** The trader had no right to supply it (s.17, s.41). */
  TITLE
}
