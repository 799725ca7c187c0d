package recourse.followup.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.NeedsTold;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** What a customer needs applies to every message. */
@ApplicationScoped
public class NeedsListener implements EventListener<NeedsTold> {
  private final RecordDeliveryNeedsHandler record;

  NeedsListener(RecordDeliveryNeedsHandler record) {
    this.record = record;
  }

  @Override
  public Class<NeedsTold> handles() {
    return NeedsTold.class;
  }

  @Override
  public void on(NeedsTold event, Envelope envelope) {
    record.handle(new RecordDeliveryNeeds(event));
  }
}
