package recourse.intake.links;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.CustomerReturned;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** A customer came back too late to reopen: a new complaint goes on for the old one (R31). */
@ApplicationScoped
public class CustomerReturnedListener implements EventListener<CustomerReturned> {
  private final RegisterFollowOnHandler register;

  CustomerReturnedListener(RegisterFollowOnHandler register) {
    this.register = register;
  }

  @Override
  public Class<CustomerReturned> handles() {
    return CustomerReturned.class;
  }

  @Override
  public void on(CustomerReturned event, Envelope envelope) {
    register.handle(
        new RegisterFollowOn(event.complaintId(), event.returnId(), event.occurredAt()));
  }
}
