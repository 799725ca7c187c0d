package recourse.followup.complaints;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.contract.ClockKind;
import recourse.contract.ComplaintEvent;
import recourse.contract.ComplaintRegistered;
import recourse.followup.sla.AsOfView;
import recourse.followup.sla.ComplaintProfile;
import recourse.followup.sla.SlaRegister;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.aggregate.Document;
import recourse.spine.time.BusinessCalendar;

/**
 * What this service knows of a complaint that lives elsewhere: its registration, once that was
 * heard of, and what happened to it. It raises no events; deadlines, follow-ups and reviews are
 * computed from it, so that they come to the same in whatever order things were heard of.
 */
@Entity
@Table(name = "known_complaint")
public class KnownComplaint extends Aggregate {
  @Id
  @Column(name = "complaint_id")
  private UUID id;

  /** A column of its own: a customer's follow-ups are counted by it. */
  @SuppressWarnings("UnusedVariable")
  private @Nullable String customerRef;

  @Document private @Nullable Registration registration;
  @Document private List<HistoryEvent> history;

  /** For Hibernate, which fills the fields itself. */
  @SuppressWarnings("NullAway.Init")
  protected KnownComplaint() {}

  /** A complaint of which nothing was heard yet. */
  public KnownComplaint(UUID id) {
    this.id = id;
    history = List.of();
  }

  /** Learns of something that happened to it; heard of again, it is nothing new. */
  public void learn(ComplaintEvent event) {
    if (event instanceof ComplaintRegistered registered && registration == null) {
      registration = Registration.of(registered);
      customerRef = registered.customerRef();
    }
    learn(RecordedEvents.in(event));
  }

  /** Learns what happened to it, in any order and however often. */
  public void learn(List<HistoryEvent> events) {
    if (!history.containsAll(events)) {
      history = ComplaintHistory.of(history).and(events).all();
    }
  }

  public UUID id() {
    return id;
  }

  /** Whether its registration was heard of; before that nothing is owed. */
  public boolean isRegistered() {
    return registration != null;
  }

  /** Whether it is known to be imported: another system tells its history. */
  public boolean isImported() {
    return registration != null && registration.imported();
  }

  /** How it was registered; only asked of those that are. */
  public Registration registration() {
    if (registration == null) {
      throw new IllegalStateException("complaint " + id + " is not registered");
    }
    return registration;
  }

  /** What happened to it. */
  public ComplaintHistory history() {
    return ComplaintHistory.of(history);
  }

  /**
   * On whose hours people work on it at an instant, by what was known then: those agreed for asking
   * back, else the team's, the client's or the organisation's.
   */
  public BusinessCalendar hoursAt(Instant at, SlaRegister register) {
    AsOfView known = register.knownAt(at);
    BusinessCalendar ours = known.organisationCalendar();
    LocalDate receipt = registration().receivedAt().atZone(ours.zone()).toLocalDate();
    ComplaintProfile profile = TargetPeriods.of(this, receipt).at(at);
    return known
        .match(ClockKind.FOLLOW_UP, profile)
        .flatMap(match -> Optional.ofNullable(match.agreement().calendar()))
        .or(() -> Optional.of(known.calendarFor(profile)))
        .flatMap(known::calendar)
        .orElse(ours);
  }
}
