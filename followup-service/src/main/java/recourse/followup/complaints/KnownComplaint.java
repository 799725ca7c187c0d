package recourse.followup.complaints;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import recourse.contract.Channel;
import recourse.contract.ClockKind;
import recourse.contract.ComplaintRegistered;
import recourse.followup.sla.AsOfView;
import recourse.followup.sla.ComplaintProfile;
import recourse.followup.sla.SlaRegister;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.time.BusinessCalendar;

/**
 * What this room remembers of a complaint that lives elsewhere: its registration, once that was
 * heard, and everything told of its life that clocks care about. It tells no events.
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
  private String product;
  private boolean dataProtection;
  private Instant receivedAt;
  private boolean imported;
  private Instant promisedBy;

  @Convert(converter = ComplaintHistory.Column.class)
  private ComplaintHistory history = ComplaintHistory.NONE;

  protected KnownComplaint() {}

  /** A complaint of which something is told before its registration. */
  public static KnownComplaint unheardOf(UUID id) {
    KnownComplaint complaint = new KnownComplaint();
    complaint.id = id;
    return complaint;
  }

  /** Remembers a complaint from its registration on. */
  public static KnownComplaint from(ComplaintRegistered event) {
    KnownComplaint complaint = unheardOf(event.complaintId());
    complaint.hear(event);
    return complaint;
  }

  /** Hears of its registration; a second one says nothing new. */
  public void hear(ComplaintRegistered event) {
    if (!isRegistered()) {
      reference = event.reference();
      channel = event.channel();
      customerRef = event.customerRef();
      product = event.product();
      dataProtection = Boolean.TRUE.equals(event.dataProtection());
      receivedAt = event.occurredAt();
      imported = event.source() != null;
      promisedBy = event.promisedBy();
    }
  }

  /** Hears what happened to it, in any order and however often. */
  public void hear(Collection<HistoryEvent> told) {
    history = history.and(told);
  }

  public UUID id() {
    return id;
  }

  /** Whether its registration was heard; before that nothing else is known of it. */
  public boolean isRegistered() {
    return receivedAt != null;
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

  /** What it is about, as registered. */
  public String product() {
    return product;
  }

  /** Whether it is about our handling of personal data. */
  public boolean isAboutData() {
    return dataProtection;
  }

  public Instant receivedAt() {
    return receivedAt;
  }

  /** Whether another system told its history: then nobody is written to. */
  public boolean isImported() {
    return imported;
  }

  /** The date another system had promised; null where it promised none. */
  public Instant promisedBy() {
    return promisedBy;
  }

  /**
   * On whose hours people work on it at an instant, by what was known then: those agreed for asking
   * back, else the team's, the organisation's or the house's.
   */
  public BusinessCalendar hoursAt(Instant at, SlaRegister book) {
    AsOfView known = book.knownAt(at);
    LocalDate receipt = receivedAt.atZone(known.organisationCalendar().zone()).toLocalDate();
    ComplaintProfile traits = TargetPeriods.of(this, receipt).at(at);
    return known
        .match(ClockKind.FOLLOW_UP, traits)
        .map(match -> match.agreement().calendar())
        .or(() -> Optional.of(known.calendarFor(traits)))
        .flatMap(known::calendar)
        .orElseGet(known::organisationCalendar);
  }

  /** All that was told of it. */
  public ComplaintHistory history() {
    return history;
  }
}
