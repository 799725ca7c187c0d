package recourse.resolution.improvement;

/** From where an effect is known. */
public enum EffectSource {
  SURVEY,
  CONVERSATION,
  PURCHASES,
  ACCOUNT,
  PUBLIC_REVIEW,
  PRESS
}
