package recourse.intake.contacts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import recourse.contract.Channel;
import recourse.contract.ContactLogged;
import recourse.contract.Direction;
import recourse.contract.MessageKind;
import recourse.intake.complaints.IntakeReason;
import recourse.intake.sealing.Sealed;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.refusal.Refusal;

/**
 * One contact with a customer about a complaint, the first or a later one: who sought whom, by what
 * way, and how long it took, so that handling time can be told later. It is attributed to the end
 * of its wrap-up. It stays with its complaint for good; a merge moves nothing.
 */
@Entity(name = "contact")
public class Contact extends Aggregate {
  @Id private UUID id;

  @Column(name = "complaint_id")
  private UUID complaintId;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  @Enumerated(EnumType.STRING)
  private Direction direction;

  private String agent;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "talk_seconds")
  private int talkSeconds;

  @Column(name = "hold_seconds")
  private int holdSeconds;

  @Column(name = "wrap_up_seconds")
  private int wrapUpSeconds;

  private Sealed note;

  @Enumerated(EnumType.STRING)
  private MessageKind message;

  /** For the store only. */
  protected Contact() {}

  /**
   * A contact is logged when its wrap-up is over.
   *
   * @param note what was said, or null
   * @param message what sort of message it was; null unless one was received as it came
   */
  public Contact(
      UUID id,
      UUID complaintId,
      ContactOutcome spoken,
      Sealed note,
      MessageKind message,
      Instant now) {
    this.id = id;
    this.complaintId = complaintId;
    channel = spoken.channel();
    direction = spoken.direction();
    agent = spoken.agent();
    startedAt = spoken.startedAt();
    endedAt = spoken.endedAt();
    talkSeconds = spoken.talkSeconds();
    holdSeconds = spoken.holdSeconds();
    wrapUpSeconds = spoken.wrapUpSeconds();
    this.note = note;
    this.message = message;
    requirePast(now);
    raise(
        new ContactLogged(
            complaintId,
            endedAt,
            id,
            channel,
            direction,
            agent,
            startedAt,
            talkSeconds,
            holdSeconds,
            wrapUpSeconds,
            message));
  }

  private void requirePast(Instant now) {
    if (endedAt.isAfter(now)) {
      throw new Refusal(
          IntakeReason.CONTACT_NOT_OVER,
          "startedAt",
          "A contact that is over: start, talk, hold and wrap-up together not later than now.");
    }
  }

  public UUID id() {
    return id;
  }

  public UUID complaintId() {
    return complaintId;
  }

  /** How it went, without what was said. */
  public ContactOutcome spoken() {
    return new ContactOutcome(
        channel, direction, agent, startedAt, talkSeconds, holdSeconds, wrapUpSeconds);
  }

  /** What sort of message it was; null unless one was received as it came. */
  public MessageKind message() {
    return message;
  }

  /** What was said, sealed; or null. */
  public Sealed note() {
    return note;
  }
}
