package recourse.followup.delivery;

import static recourse.followup.followups.FollowUpReason.NOT_DUE;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import recourse.followup.followups.FollowUp;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.refusal.Refusal;
import recourse.spine.time.Identity;

/**
 * One message on its way to a gateway, with every attempt. Its id never changes, so that a gateway
 * that hears of it twice knows that it is one. It holds no words and no link: those are made anew
 * for each attempt and kept nowhere.
 */
@Entity
@Table(name = "delivery")
public class Delivery extends Aggregate {
  @Id private UUID id;
  private UUID followUpId;
  private UUID complaintId;
  private String recipient;
  private int attempt;

  @Enumerated(EnumType.STRING)
  private DeliveryStatus status = DeliveryStatus.WAITING;

  @Embedded private MessageFormat layout;
  private Instant createdAt;
  private Instant nextAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "delivery_attempt", joinColumns = @JoinColumn(name = "delivery_id"))
  @OrderColumn(name = "position")
  private List<DeliveryAttempt> attempts = new ArrayList<>();

  protected Delivery() {}

  /** The next try of a follow-up, for the customer of this reference. */
  public static Delivery of(FollowUp followUp, String recipient, MessageFormat layout, Instant at) {
    Delivery delivery = new Delivery();
    delivery.attempt = followUp.attempts() + 1;
    delivery.id = Identity.derived(followUp.id(), "TRY" + delivery.attempt + layout);
    delivery.followUpId = followUp.id();
    delivery.complaintId = followUp.complaintId();
    delivery.recipient = recipient;
    delivery.layout = layout;
    delivery.createdAt = at;
    delivery.nextAt = at;
    return delivery;
  }

  /**
   * An attempt begins now, unless the question is over or the message contradicts what the customer
   * needs by now. Out of hours it is put off.
   *
   * @param allowedAt when a message may go out at the earliest
   * @return whether it goes out
   */
  public boolean begin(
      boolean wanted, boolean contradicts, Instant at, Instant allowedAt, DeliveryPolicy policy) {
    if (at.isBefore(nextAt)) {
      throw new Refusal(NOT_DUE, "The next attempt is due at " + nextAt + ".");
    }
    if (!wanted || contradicts) {
      take(wanted ? DeliveryStep.BLOCK : DeliveryStep.DROP);
      return false;
    }
    if (!policy.allowsMoreThan(attempts.size())) {
      take(DeliveryStep.GIVE_UP);
      return false;
    }
    if (allowedAt.isAfter(at)) {
      nextAt = allowedAt;
      return false;
    }
    take(DeliveryStep.BEGIN);
    attempts.add(new DeliveryAttempt(at, null, null));
    nextAt = at.plus(policy.lease());
    return true;
  }

  /** The attempt that was under way has this outcome. */
  public void end(SendResult carried, Instant at, DeliveryPolicy policy) {
    int last = attempts.size() - 1;
    attempts.set(last, new DeliveryAttempt(attempts.get(last).startedAt(), at, carried.outcome()));
    if (carried.taken()) {
      take(DeliveryStep.ARRIVE);
    } else if (carried.lasting() || !policy.allowsMoreThan(attempts.size())) {
      take(DeliveryStep.GIVE_UP);
    } else {
      take(DeliveryStep.FAIL);
      nextAt = policy.next(attempts.size(), at);
    }
  }

  private void take(DeliveryStep step) {
    status = step.takenFrom(status);
  }

  /** Stable, whatever happens: what gateways know it by. */
  public UUID id() {
    return id;
  }

  public UUID followUpId() {
    return followUpId;
  }

  public UUID complaintId() {
    return complaintId;
  }

  /** The customer's opaque reference. */
  public String recipient() {
    return recipient;
  }

  /** Which try of the follow-up it is, from 1. */
  public int attempt() {
    return attempt;
  }

  public DeliveryStatus status() {
    return status;
  }

  public MessageFormat layout() {
    return layout;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** When the next attempt is due, or the running one counts as lost. */
  public Instant nextAt() {
    return nextAt;
  }

  /** Every attempt, oldest first. */
  public List<DeliveryAttempt> attempts() {
    return List.copyOf(attempts);
  }
}
