package recourse.resolution.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.CustomerErased;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** What a case and its letters say about a customer who is erased is forgotten; figures stay. */
@ApplicationScoped
public class CustomerErasedListener implements FactListener<CustomerErased> {
  @Inject ForgetAnswersHandler forget;

  @Override
  public Class<CustomerErased> hears() {
    return CustomerErased.class;
  }

  @Override
  public void on(CustomerErased fact, Envelope envelope) {
    forget.handle(new ForgetAnswers(fact.complaintId()));
  }
}
