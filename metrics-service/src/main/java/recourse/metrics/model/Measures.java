package recourse.metrics.model;

/** The measures that are kept. */
public interface Measures {
  /**
   * What the facts of the present transaction change: take facts into it, it is kept when the
   * transaction commits, all of it in a few round trips.
   */
  Fold ofThisTransaction();

  /** Adds a fact to the story of its complaint when the present transaction commits. */
  void keep(Told told);

  /** How far the facts have been heard. */
  Projection projection();
}
