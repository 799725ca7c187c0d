package recourse.resolution.inquiry;

/** How much an evidence counted. */
public enum Weight {
  /** It was set aside. */
  NONE,
  /** It supports the finding. */
  SOME,
  /** The finding rests on it. */
  DECISIVE
}
