package recourse.followup.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import recourse.spine.aggregate.AggregateRepository;

/** To whom we write about each complaint. */
@ApplicationScoped
public class SqlAddressees extends AggregateRepository<Addressee> {
  /** The addressee of a complaint; new where nothing is known of them yet. */
  public Addressee of(UUID complaintId) {
    return find(complaintId).orElseGet(() -> new Addressee(complaintId));
  }
}
