package recourse.followup.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import recourse.spine.aggregate.AggregateRepository;

@ApplicationScoped
class SqlAddressees extends AggregateRepository<Addressee> implements Addressees {
  @Override
  public Addressee of(UUID complaintId) {
    return find(complaintId).orElseGet(() -> new Addressee(complaintId));
  }
}
