package recourse.resolution.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.CustomerErased;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** A customer was erased: what was written about them is forgotten too. */
@ApplicationScoped
public class CustomerErasedListener implements EventListener<CustomerErased> {
  private final ForgetCaseWordsHandler forget;

  CustomerErasedListener(ForgetCaseWordsHandler forget) {
    this.forget = forget;
  }

  @Override
  public Class<CustomerErased> handles() {
    return CustomerErased.class;
  }

  @Override
  public void on(CustomerErased event, Envelope envelope) {
    forget.handle(new ForgetCaseWords(event.complaintId()));
  }
}
