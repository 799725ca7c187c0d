package recourse.followup.delivery;

import static recourse.followup.delivery.DeliveryReason.NOT_DUE;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.aggregate.Document;
import recourse.spine.refusal.Refusal;
import recourse.spine.time.Identity;

/**
 * One message on its way to a gateway, with every attempt. Its id never changes, so that a gateway
 * that gets it twice knows that it is one. It holds no words and no link: those are made anew for
 * each attempt and kept nowhere.
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
  private DeliveryStatus status;

  @Embedded private MessageFormat format;
  private Instant createdAt;
  private Instant nextAt;
  @Document private List<DeliveryAttempt> attempts;

  /** For Hibernate, which fills the fields itself. */
  @SuppressWarnings("NullAway.Init")
  protected Delivery() {}

  /**
   * A message to be sent.
   *
   * @param followUpId what it is a try of
   * @param recipient the customer's opaque reference
   * @param attempt which try it is, from 1
   */
  public Delivery(
      UUID followUpId,
      UUID complaintId,
      String recipient,
      int attempt,
      MessageFormat format,
      Instant at) {
    id = Identity.derived(followUpId, "TRY" + attempt + format);
    this.followUpId = followUpId;
    this.complaintId = complaintId;
    this.recipient = recipient;
    this.attempt = attempt;
    this.format = format;
    status = DeliveryStatus.WAITING;
    createdAt = at;
    nextAt = at;
    attempts = List.of();
  }

  /**
   * An attempt begins now, unless the message is not wanted any more or contradicts what the
   * customer needs by now. Out of hours it is put off.
   *
   * @return whether it goes out
   */
  boolean begin(
      MessageSource.Permission permission, boolean contradicts, Instant at, DeliveryPolicy policy) {
    if (at.isBefore(nextAt)) {
      throw new Refusal(NOT_DUE, "The next attempt is due at " + nextAt + ".");
    }
    if (!permission.wanted() || contradicts) {
      take(permission.wanted() ? DeliveryStep.BLOCK : DeliveryStep.DROP);
      return false;
    }
    if (!policy.allowsMoreThan(attempts.size())) {
      take(DeliveryStep.GIVE_UP);
      return false;
    }
    if (permission.notBefore().isAfter(at)) {
      nextAt = permission.notBefore();
      return false;
    }
    take(DeliveryStep.BEGIN);
    List<DeliveryAttempt> more = new ArrayList<>(attempts);
    more.add(new DeliveryAttempt(at, null, null));
    attempts = more;
    nextAt = at.plus(policy.lease());
    return true;
  }

  /** The attempt that was under way has this outcome. */
  void end(SendResult result, Instant at, DeliveryPolicy policy) {
    int last = attempts.size() - 1;
    List<DeliveryAttempt> ended = new ArrayList<>(attempts);
    ended.set(last, new DeliveryAttempt(attempts.get(last).startedAt(), at, result.outcome()));
    attempts = ended;
    if (result.taken()) {
      take(DeliveryStep.ARRIVE);
    } else if (result.lasting() || !policy.allowsMoreThan(attempts.size())) {
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

  /** Which try it is, from 1. */
  public int attempt() {
    return attempt;
  }

  public DeliveryStatus status() {
    return status;
  }

  public MessageFormat format() {
    return format;
  }

  Instant createdAt() {
    return createdAt;
  }

  /** When the next attempt is due, or the running one counts as lost. */
  Instant nextAt() {
    return nextAt;
  }

  /** As it is shown. */
  DeliveryView view() {
    return new DeliveryView(
        id,
        complaintId,
        followUpId,
        attempt,
        status,
        format,
        createdAt,
        status == DeliveryStatus.WAITING ? nextAt : null,
        attempts);
  }
}
