package recourse.followup.delivery;

import jakarta.enterprise.context.ApplicationScoped;
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
  private final Deliveries deliveries;
  private final FollowUps followUps;
  private final DeliveryPolicy patience;
  private final FollowUpPolicy policy;
  private final HandlingHours hours;
  private final Clock clock;

  EndDeliveryHandler(Deliveries deliveries, FollowUps followUps, DeliveryPolicy patience, FollowUpPolicy policy, HandlingHours hours, Clock clock) {
    this.deliveries = deliveries;
    this.followUps = followUps;
    this.patience = patience;
    this.policy = policy;
    this.hours = hours;
    this.clock = clock;
  }

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
