package recourse.resolution.improvement;

/** What a complaint can do to the customer's bond with us (R27). */
public enum EffectKind {
  /** How they feel about us. */
  GOODWILL,
  /** Whether they stay and buy. */
  RETENTION,
  /** What they say about us to others. */
  REPUTATION
}
