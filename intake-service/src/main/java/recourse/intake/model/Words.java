package recourse.intake.model;

/**
 * Keeps what people said and wrote. Free text goes into the drawer and comes out of it through here
 * and nowhere else, so that nothing of it can be read there by others.
 */
public interface Words {
  /**
   * The text as it may be kept.
   *
   * @param customerRef whose complaint it belongs to
   * @param text null stays null
   */
  String seal(String customerRef, String text);

  /** The text as it was said; null when there was none, or when the customer was erased. */
  String open(String customerRef, String kept);
}
