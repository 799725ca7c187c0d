package recourse.resolution.improvement;

/** Where a suggestion stands. */
public enum SuggestionStatus {
  /** It waits for somebody to decide. */
  PROPOSED,
  /** It will be done. */
  ACCEPTED,
  /** It will not. */
  DECLINED,
  /** It was done. */
  DONE
}
