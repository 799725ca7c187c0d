package recourse.metrics.model;

/** What was told, kept. */
public interface Measures {
  /** Adds a fact to the story of its complaint when the present transaction commits. */
  void keep(Told told);

  /** How far the facts have been heard. */
  Projection projection();
}
