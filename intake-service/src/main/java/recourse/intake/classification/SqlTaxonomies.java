package recourse.intake.classification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The taxonomy in force and all before it, in PostgreSQL. */
@ApplicationScoped
class SqlTaxonomies implements PanacheRepositoryBase<Taxonomy, Integer> {
  /** The one in force; empty as long as none was written. */
  Optional<Taxonomy> inForce() {
    return find("order by number desc").firstResultOptional();
  }

  /** The one of this number. */
  Optional<Taxonomy> numbered(int number) {
    return findByIdOptional(number);
  }
}
