package recourse.resolution.forgetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.CustomerErased;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** A customer was erased: the words around their case are forgotten too. */
@ApplicationScoped
public class CustomerErasedListener implements FactListener<CustomerErased> {
  @Inject ForgetWorkHandler forget;

  @Override
  public Class<CustomerErased> hears() {
    return CustomerErased.class;
  }

  @Override
  public void on(CustomerErased fact, Envelope envelope) {
    forget.handle(new ForgetWork(fact.complaintId()));
  }
}
