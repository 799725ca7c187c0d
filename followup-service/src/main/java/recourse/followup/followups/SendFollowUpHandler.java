package recourse.followup.followups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import recourse.followup.complaints.HandlingHours;
import recourse.followup.complaints.KnownComplaint;
import recourse.followup.complaints.KnownComplaints;
import recourse.followup.delivery.Addressees;
import recourse.followup.delivery.ContactPolicy;
import recourse.followup.delivery.Deliveries;
import recourse.followup.delivery.Delivery;
import recourse.followup.delivery.DeliveryChannel;
import recourse.followup.delivery.MessageFormat;

/** The desk where the way of a question is chosen, and its message put on the way. */
@ApplicationScoped
public class SendFollowUpHandler {
  private final FollowUps followUps;
  private final KnownComplaints complaints;
  private final Addressees addressees;
  private final Deliveries deliveries;
  private final ContactPolicy contact;
  private final FollowUpPolicy policy;
  private final HandlingHours hours;
  private final Clock clock;

  SendFollowUpHandler(FollowUps followUps, KnownComplaints complaints, Addressees addressees, Deliveries deliveries, ContactPolicy contact, FollowUpPolicy policy, HandlingHours hours, Clock clock) {
    this.followUps = followUps;
    this.complaints = complaints;
    this.addressees = addressees;
    this.deliveries = deliveries;
    this.contact = contact;
    this.policy = policy;
    this.hours = hours;
    this.clock = clock;
  }

  /** Plans the next try or puts it off until somebody works, unless another replica is at it. */
  @Transactional
  public void handle(SendFollowUp command) {
    followUps.claim(command.id()).ifPresent(this::plan);
  }

  private void plan(FollowUp followUp) {
    Instant now = clock.instant();
    KnownComplaint complaint = complaints.get(followUp.complaintId());
    MessageFormat layout = contact.layoutFor(complaint.channel(), addressees.of(complaint.id()));
    boolean goesOut = followUp.plan(layout.way(), now, policy, hours.of(complaint.id(), now));
    followUps.save(followUp);
    if (goesOut && layout.way() != DeliveryChannel.PERSON) {
      putOnTheWay(Delivery.of(followUp, complaint.customerRef(), layout, now));
    }
  }

  private void putOnTheWay(Delivery delivery) {
    if (deliveries.find(delivery.id()).isEmpty()) {
      deliveries.save(delivery);
    }
  }
}
