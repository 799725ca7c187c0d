package recourse.followup.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import recourse.followup.complaints.HandlingHours;
import recourse.followup.complaints.KnownComplaints;
import recourse.followup.followups.FollowUp;
import recourse.followup.followups.FollowUpPolicy;
import recourse.followup.followups.FollowUpWording;
import recourse.followup.followups.FollowUps;
import recourse.followup.followups.SurveyToken;
import recourse.spine.time.BusinessCalendar;

/**
 * The desk where a message gets its words. The secret of its link is made here, kept as a hash
 * before the message leaves, and drawn anew for the next attempt: whichever copy arrives, its link
 * works.
 */
@ApplicationScoped
public class BeginDeliveryHandler {
  private final SecureRandom random = new SecureRandom();

  private final Deliveries deliveries;
  private final FollowUps followUps;
  private final KnownComplaints complaints;
  private final Addressees addressees;
  private final ContactPolicy contact;
  private final DeliveryPolicy patience;
  private final FollowUpPolicy policy;
  private final HandlingHours hours;
  private final FollowUpWording wording;
  private final Clock clock;

  BeginDeliveryHandler(Deliveries deliveries, FollowUps followUps, KnownComplaints complaints, Addressees addressees, ContactPolicy contact, DeliveryPolicy patience, FollowUpPolicy policy, HandlingHours hours, FollowUpWording wording, Clock clock) {
    this.deliveries = deliveries;
    this.followUps = followUps;
    this.complaints = complaints;
    this.addressees = addressees;
    this.contact = contact;
    this.patience = patience;
    this.policy = policy;
    this.hours = hours;
    this.wording = wording;
    this.clock = clock;
  }

  /** The message to hand over, or empty where another is at it or it must not go out. */
  @Transactional
  public Optional<CustomerMessage> handle(BeginDelivery command) {
    return deliveries.claim(command.id()).flatMap(this::begin);
  }

  private Optional<CustomerMessage> begin(Delivery delivery) {
    Instant now = clock.instant();
    FollowUp followUp = followUps.get(delivery.followUpId());
    boolean contradicts =
        contact.contradicts(delivery.layout(), addressees.of(delivery.complaintId()));
    BusinessCalendar calendar = hours.of(delivery.complaintId(), now);
    Instant allowed = policy.mayBeSentAt(now, calendar);
    boolean goes = delivery.begin(followUp.isPending(), contradicts, now, allowed, patience);
    deliveries.save(delivery);
    if (goes) {
      return Optional.of(write(delivery, followUp, now));
    }
    followUp.hearOf(delivery, now, policy, calendar);
    followUps.save(followUp);
    return Optional.empty();
  }

  private CustomerMessage write(Delivery delivery, FollowUp followUp, Instant now) {
    SurveyToken token = SurveyToken.fresh(random);
    followUp.invite(token, now);
    followUps.save(followUp);
    return wording.of(delivery, followUp, complaints.get(followUp.complaintId()), token);
  }
}
