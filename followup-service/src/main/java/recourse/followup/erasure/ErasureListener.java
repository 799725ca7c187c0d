package recourse.followup.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.CustomerErased;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** When a customer was erased, what was written about them is forgotten too. */
@ApplicationScoped
public class ErasureListener implements EventListener<CustomerErased> {
  private final ForgetCustomerHandler forget;

  ErasureListener(ForgetCustomerHandler forget) {
    this.forget = forget;
  }

  @Override
  public Class<CustomerErased> handles() {
    return CustomerErased.class;
  }

  @Override
  public void on(CustomerErased event, Envelope envelope) {
    forget.handle(new ForgetCustomer(event.complaintId()));
  }
}
