package recourse.resolution.forgetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.CustomerErased;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** A customer was erased: what was written about them is forgotten too. */
@ApplicationScoped
public class CustomerErasedListener implements FactListener<CustomerErased> {
  @Inject ForgetWordsHandler forget;

  @Override
  public Class<CustomerErased> hears() {
    return CustomerErased.class;
  }

  @Override
  public void on(CustomerErased fact, Envelope envelope) {
    forget.handle(new ForgetWords(fact.complaintId()));
  }
}
