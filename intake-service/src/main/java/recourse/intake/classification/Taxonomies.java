package recourse.intake.classification;

import java.util.Optional;

/** The taxonomy in force and all before it. */
public interface Taxonomies {
  /** The one in force; empty as long as none was written. */
  Optional<Taxonomy> inForce();

  /** The one of this number. */
  Optional<Taxonomy> numbered(int number);

  /** Puts it in force. */
  void save(Taxonomy taxonomy);
}
