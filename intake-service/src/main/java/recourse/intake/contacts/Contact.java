package recourse.intake.contacts;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.contract.ContactLogged;
import recourse.contract.MessageKind;
import recourse.intake.complaints.Customer;
import recourse.intake.complaints.IntakeReason;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.aggregate.HoldsWords;
import recourse.spine.aggregate.Words;
import recourse.spine.refusal.Refusal;

/**
 * One contact with a customer about a complaint, the first or a later one: who sought whom, by what
 * way, and how long it took, so that handling time can be computed later. It is attributed to the
 * end of its wrap-up. It stays with its complaint for good; a merge moves nothing.
 */
@Entity(name = "contact")
public class Contact extends Aggregate implements HoldsWords {
  @Id private UUID id;
  private UUID complaintId;
  private String customerRef;
  @Embedded private ContactOutcome outcome;
  @Words private @Nullable String note;

  @Enumerated(EnumType.STRING)
  private @Nullable MessageKind message;

  /** For Hibernate, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  protected Contact() {}

  /**
   * A contact is logged when its wrap-up is over.
   *
   * @param message what sort of message it was; null unless one was received as it came
   */
  Contact(
      UUID id, LogContact logged, String customerRef, @Nullable MessageKind message, Instant now) {
    this.id = id;
    complaintId = logged.complaintId();
    this.customerRef = customerRef;
    outcome = logged.outcome();
    note = logged.note();
    this.message = message;
    requirePast(now);
    raise(
        new ContactLogged(
            complaintId,
            outcome.endedAt(),
            id,
            outcome.channel(),
            outcome.direction(),
            outcome.agent(),
            outcome.startedAt(),
            outcome.talkSeconds(),
            outcome.holdSeconds(),
            outcome.wrapUpSeconds(),
            message));
  }

  private void requirePast(Instant now) {
    if (outcome.endedAt().isAfter(now)) {
      throw new Refusal(
          IntakeReason.CONTACT_NOT_OVER,
          "startedAt",
          "A contact that is over: start, talk, hold and wrap-up together not later than now.");
    }
  }

  /** Forgets what was said; that there was a contact stays. */
  void forgetWords() {
    note = null;
  }

  @Override
  public UUID wordsOf() {
    return Customer.idOf(customerRef);
  }

  public UUID id() {
    return id;
  }

  public UUID complaintId() {
    return complaintId;
  }

  /** How it went, without what was said. */
  public ContactOutcome outcome() {
    return outcome;
  }

  /** What sort of message it was; null unless one was received as it came. */
  public @Nullable MessageKind message() {
    return message;
  }

  /** What was said. */
  public @Nullable String note() {
    return note;
  }
}
