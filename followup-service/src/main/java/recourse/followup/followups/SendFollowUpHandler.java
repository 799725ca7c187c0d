package recourse.followup.followups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import recourse.followup.complaints.Registration;
import recourse.followup.complaints.SqlKnownComplaints;
import recourse.followup.delivery.ContactPolicy;
import recourse.followup.delivery.Delivery;
import recourse.followup.delivery.DeliveryChannel;
import recourse.followup.delivery.MessageFormat;
import recourse.followup.delivery.SqlAddressees;
import recourse.followup.delivery.SqlDeliveries;

/** Chooses the channel of a question, and puts its message on the way. */
@ApplicationScoped
public class SendFollowUpHandler {
  private final SqlFollowUps followUps;
  private final SqlKnownComplaints complaints;
  private final SqlAddressees addressees;
  private final SqlDeliveries deliveries;
  private final FollowUpPlanning planning;
  private final Clock clock;

  SendFollowUpHandler(
      SqlFollowUps followUps,
      SqlKnownComplaints complaints,
      SqlAddressees addressees,
      SqlDeliveries deliveries,
      FollowUpPlanning planning,
      Clock clock) {
    this.followUps = followUps;
    this.complaints = complaints;
    this.addressees = addressees;
    this.deliveries = deliveries;
    this.planning = planning;
    this.clock = clock;
  }

  /** Plans the next try or puts it off until somebody works, unless another replica is at it. */
  @Transactional
  public void handle(SendFollowUp command) {
    followUps.claim(command.id()).ifPresent(this::plan);
  }

  private void plan(FollowUp followUp) {
    Instant now = clock.instant();
    Registration registered = complaints.get(followUp.complaintId()).registration();
    MessageFormat format =
        ContactPolicy.formatFor(
            registered.channel(), addressees.of(followUp.complaintId()).needs());
    boolean goesOut =
        followUp.plan(
            format.way(), now, planning.policyOf(followUp), planning.hoursOf(followUp, now));
    followUps.save(followUp);
    if (goesOut && format.way() != DeliveryChannel.PERSON) {
      putOnTheWay(
          new Delivery(
              followUp.id(),
              followUp.complaintId(),
              registered.customerRef(),
              followUp.attempts() + 1,
              format,
              now));
    }
  }

  private void putOnTheWay(Delivery delivery) {
    if (deliveries.find(delivery.id()).isEmpty()) {
      deliveries.save(delivery);
    }
  }
}
