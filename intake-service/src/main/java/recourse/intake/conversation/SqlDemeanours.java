package recourse.intake.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import recourse.spine.aggregate.AggregateRepository;

/** Demeanours in PostgreSQL. */
@ApplicationScoped
public class SqlDemeanours extends AggregateRepository<Demeanour> {
  /** The demeanour in a complaint; a new one when nobody noticed any yet. */
  public Demeanour of(UUID complaintId) {
    return find(complaintId).orElseGet(() -> new Demeanour(complaintId));
  }
}
