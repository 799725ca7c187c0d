package recourse.followup.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import recourse.followup.complaints.HandlingHours;
import recourse.followup.followups.FollowUp;
import recourse.followup.followups.FollowUpPolicy;
import recourse.followup.followups.FollowUps;

/** The desk where it is noted what came of handing a message over. */
@ApplicationScoped
public class EndDeliveryHandler {
  @Inject Deliveries deliveries;
  @Inject FollowUps followUps;
  @Inject DeliveryPolicy patience;
  @Inject FollowUpPolicy policy;
  @Inject HandlingHours hours;
  @Inject Clock clock;

  /** Notes the outcome; the follow-up hears of it when it is final. */
  @Transactional
  public void handle(EndDelivery command) {
    Instant now = clock.instant();
    Delivery delivery = deliveries.get(command.id());
    FollowUp followUp = followUps.get(delivery.followUpId());
    delivery.end(command.carried(), now, patience);
    followUp.hearOf(delivery, now, policy, hours.of(followUp.complaintId(), now));
    deliveries.save(delivery);
    followUps.save(followUp);
  }
}
