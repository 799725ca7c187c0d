package recourse.followup.coaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.CustomerErased;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears that a customer is to be forgotten: what notes say about their case goes. */
@ApplicationScoped
public class CustomerErasedListener implements FactListener<CustomerErased> {
  @Inject ForgetNotesHandler forget;

  @Override
  public Class<CustomerErased> hears() {
    return CustomerErased.class;
  }

  @Override
  public void on(CustomerErased fact, Envelope envelope) {
    forget.handle(new ForgetNotes(fact.complaintId()));
  }
}
