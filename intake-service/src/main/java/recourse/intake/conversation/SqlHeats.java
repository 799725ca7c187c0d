package recourse.intake.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import recourse.spine.aggregate.AggregateRepository;

/** Evidence of HEAT in PostgreSQL. */
@ApplicationScoped
public class SqlHeats extends AggregateRepository<Heat> {
  /** How the customer of a complaint was met; a new one when nothing is on record yet. */
  public Heat of(UUID complaintId) {
    return find(complaintId).orElseGet(() -> new Heat(complaintId));
  }
}
