package recourse.resolution.improvement;

/** Where a preventive action stands. */
public enum PreventiveStatus {
  PLANNED,
  /** It was done; whether it helped is not known yet. */
  DONE,
  /** The measure reached its target. */
  EFFECTIVE,
  /** It did not. */
  INEFFECTIVE,
  /** It is not needed any more. */
  CANCELLED
}
