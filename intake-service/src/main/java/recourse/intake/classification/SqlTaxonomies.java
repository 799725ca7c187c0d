package recourse.intake.classification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Taxonomies in PostgreSQL. */
@ApplicationScoped
public class SqlTaxonomies {
  private final EntityManager session;

  SqlTaxonomies(EntityManager session) {
    this.session = session;
  }

  /** The one in force; empty as long as none was written. */
  public Optional<Taxonomy> inForce() {
    return session
        .createQuery("from taxonomy order by number desc limit 1", Taxonomy.class)
        .getResultStream()
        .findFirst();
  }

  /** The one of this number. */
  public Optional<Taxonomy> numbered(int number) {
    return Optional.ofNullable(session.find(Taxonomy.class, number));
  }

  /** Puts it in force. */
  public void save(Taxonomy taxonomy) {
    session.persist(taxonomy);
    session.flush();
  }
}
