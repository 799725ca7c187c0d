package recourse.followup.reviewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.CustomerErased;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears that a customer is to be forgotten: remarks about their case go. */
@ApplicationScoped
public class CustomerErasedListener implements FactListener<CustomerErased> {
  @Inject ForgetRemarksHandler desk;

  @Override
  public Class<CustomerErased> hears() {
    return CustomerErased.class;
  }

  @Override
  public void on(CustomerErased fact, Envelope envelope) {
    desk.handle(new ForgetRemarks(fact.complaintId()));
  }
}
