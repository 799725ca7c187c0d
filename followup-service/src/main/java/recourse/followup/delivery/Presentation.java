package recourse.followup.delivery;

/** In which form words reach a customer. */
public enum Presentation {
  ORDINARY,
  LARGE_PRINT,
  BRAILLE,
  AUDIO
}
