package recourse.followup.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.contract.Channel;
import recourse.contract.ClockKind;
import recourse.contract.ComplaintRegistered;
import recourse.contract.Priority;
import recourse.spine.aggregate.Aggregate;

/**
 * What this room remembers of a complaint that lives elsewhere: when it was received, whether it is
 * a history told by another system, its present round and priority, and how its customer is
 * reached. It tells no facts.
 */
@Entity
@Table(name = "known_complaint")
public class KnownComplaint extends Aggregate {
  @Id
  @Column(name = "complaint_id")
  private UUID id;

  private String reference;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  private String customerRef;
  private Instant receivedAt;
  private boolean imported;

  @Enumerated(EnumType.STRING)
  private Priority priority;

  private int round = 1;
  private Instant lastResolvedAt;

  protected KnownComplaint() {}

  /** Remembers a complaint from its registration on. */
  public static KnownComplaint from(ComplaintRegistered fact) {
    KnownComplaint complaint = new KnownComplaint();
    complaint.id = fact.complaintId();
    complaint.reference = fact.reference();
    complaint.channel = fact.channel();
    complaint.customerRef = fact.customerRef();
    complaint.receivedAt = fact.occurredAt();
    complaint.imported = fact.source() != null;
    return complaint;
  }

  /** Triage set its priority; the latest one counts. */
  public void triagedAs(Priority judged) {
    priority = judged;
  }

  /** It was answered. */
  public void resolvedAt(Instant at) {
    lastResolvedAt = lastResolvedAt == null || at.isAfter(lastResolvedAt) ? at : lastResolvedAt;
  }

  /** An answer did not hold. */
  public void reopenedAfter(int failedRound) {
    round = Math.max(round, failedRound + 1);
  }

  /** The clock on the answer that is owed in the present round. */
  public UUID resolveClock() {
    return DeadlineClock.idOf(id, ClockKind.RESOLVE, round);
  }

  /** The clocks that an answer in a round ends; an imported history owes no acknowledgement. */
  public List<UUID> clocksEndedBy(int answeredRound) {
    UUID resolve = DeadlineClock.idOf(id, ClockKind.RESOLVE, answeredRound);
    UUID acknowledge = DeadlineClock.idOf(id, ClockKind.ACKNOWLEDGE, 1);
    return imported ? List.of(resolve) : List.of(resolve, acknowledge);
  }

  public UUID id() {
    return id;
  }

  /** The short reference a customer can read out. */
  public String reference() {
    return reference;
  }

  public Channel channel() {
    return channel;
  }

  /** Opaque; the contact centre's gateway knows who it is. */
  public String customerRef() {
    return customerRef;
  }

  public Instant receivedAt() {
    return receivedAt;
  }

  /** Whether another system told its history: then nobody is written to. */
  public boolean isImported() {
    return imported;
  }

  /** Null before triage. */
  public Priority priority() {
    return priority;
  }

  public int round() {
    return round;
  }

  /** When it was last answered; null until then. */
  public Instant lastResolvedAt() {
    return lastResolvedAt;
  }
}
