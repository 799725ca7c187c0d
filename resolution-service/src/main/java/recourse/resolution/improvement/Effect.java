package recourse.resolution.improvement;

/** How it was against the time before the complaint. */
public enum Effect {
  BETTER,
  SAME,
  WORSE
}
