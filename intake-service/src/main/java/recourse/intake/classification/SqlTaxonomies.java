package recourse.intake.classification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Taxonomies in PostgreSQL. */
@ApplicationScoped
class SqlTaxonomies implements Taxonomies {
  @Inject EntityManager session;

  @Override
  public Optional<Taxonomy> inForce() {
    return session
        .createQuery("from taxonomy order by number desc limit 1", Taxonomy.class)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<Taxonomy> numbered(int number) {
    return Optional.ofNullable(session.find(Taxonomy.class, number));
  }

  @Override
  public void save(Taxonomy taxonomy) {
    session.persist(taxonomy);
    session.flush();
  }
}
