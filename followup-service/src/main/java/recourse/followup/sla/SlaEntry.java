package recourse.followup.sla;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.contract.CalendarChanged;
import recourse.contract.ClockKind;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.aggregate.Document;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;
import recourse.spine.time.BusinessCalendar;

/**
 * An entry of the SLA register: a version, with who registered it, why, and what became of the
 * deadlines that ran. It is never changed or taken out; the next entry of its name takes its place.
 */
@Entity
@Table(name = "sla_entry")
public class SlaEntry extends Aggregate {
  /** What names look like. */
  static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

  static final String NAMED = "must be a name of letters, digits, dots and dashes";
  static final String TEXT = "must be a text of 1 to 200 characters";

  private static final Duration SHORTEST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofHours(20_000);
  private static final Set<ClockKind> AGREEABLE =
      Collections.unmodifiableSet(
          EnumSet.of(
              ClockKind.ACKNOWLEDGE,
              ClockKind.RESOLVE,
              ClockKind.FIRST_RESPONSE,
              ClockKind.NEXT_RESPONSE,
              ClockKind.PROGRESS_MESSAGE,
              ClockKind.FOLLOW_UP,
              ClockKind.TEAM));

  @Id private UUID id;
  private long revision;

  /** A column of its own: entries are looked for by it. */
  @Enumerated(EnumType.STRING)
  @SuppressWarnings("UnusedVariable")
  private SlaSubject subject;

  private String name;
  private int number;
  private @Nullable LocalDate fromDay;
  private @Nullable LocalDate untilDay;
  private Instant knownFrom;
  @Document private SlaContent content;
  private String writtenBy;
  private String why;
  private int clocksSeen;
  private int clocksMoved;
  private @Nullable Instant settledAt;

  /** For Hibernate, which fills the fields itself. */
  @SuppressWarnings("NullAway.Init")
  protected SlaEntry() {}

  private SlaEntry(SlaVersion version, String by, String why) {
    String unique = version.subject() + " " + version.version();
    id = UUID.nameUUIDFromBytes(unique.getBytes(StandardCharsets.UTF_8));
    revision = version.revision();
    subject = version.subject();
    name = version.name();
    number = version.number();
    fromDay = version.from();
    untilDay = version.until();
    knownFrom = version.knownFrom();
    content = version.content();
    writtenBy = by;
    this.why = why;
  }

  /** The entry every register begins with: the hours of the settings. */
  static SlaEntry asInstalled(CalendarHours organisation) {
    SlaEntry entry = new SlaEntry(SlaRegister.first(organisation), "settings", "as installed");
    entry.raiseCalendarChanged();
    return entry;
  }

  /**
   * Registers a version; refused where it makes no sense beside what is known.
   *
   * @param by who
   * @param why in words; about the organisation, never about a customer
   */
  static SlaEntry register(SlaVersion version, String by, String why, AsOfView known) {
    SlaEntry entry = new SlaEntry(version, by, why);
    entry.require(known);
    entry.raiseCalendarChanged();
    return entry;
  }

  /** All services count by the calendar of the organisation; the others are followup's own. */
  private void raiseCalendarChanged() {
    if (name.equals(AsOfView.ORGANISATION) && content instanceof CalendarHours hours) {
      raise(
          new CalendarChanged(
              knownFrom,
              number,
              fromDay,
              untilDay,
              hours.zone(),
              hours.holidays(),
              hours.week(),
              hours.closed(),
              writtenBy));
    }
  }

  private void require(AsOfView known) {
    if (fromDay != null && untilDay != null && untilDay.isBefore(fromDay)) {
      throw new Refusal(CommonReason.REQUEST_INVALID, "until", "Not before the first day.");
    }
    if (content instanceof CalendarHours hours) {
      requireSameZone(calendarOf(hours), known);
    } else if (content instanceof Agreement agreement) {
      requireTerms(agreement.terms());
      requireKnownNames(agreement, known);
    }
  }

  private void requireSameZone(BusinessCalendar calendar, AsOfView known) {
    known
        .calendar(name)
        .filter(before -> !before.zone().equals(calendar.zone()))
        .ifPresent(
            before -> {
              throw new Refusal(
                  SlaReason.ZONE_FIXED,
                  "zone",
                  "A calendar keeps its zone, here " + before.zone() + ": name another one.");
            });
  }

  private BusinessCalendar calendarOf(CalendarHours hours) {
    try {
      BusinessCalendar calendar = BusinessCalendar.of(hours.definition());
      calendar.addWorking(knownFrom, calendar.normalDay());
      return calendar;
    } catch (DateTimeException | IllegalArgumentException | IllegalStateException nonsense) {
      throw new Refusal(
          CommonReason.REQUEST_INVALID,
          "week",
          "A zone, the code of a country's holidays, and hours such as MON-FRI 09:00-17:00.");
    }
  }

  private static void requireKnownNames(Agreement agreement, AsOfView known) {
    String calendar = agreement.calendar();
    if (calendar != null && known.calendar(calendar).isEmpty()) {
      throw unknown("calendar", calendar);
    }
    String contract = agreement.scope().contract();
    if (contract != null && !known.knowsContract(contract)) {
      throw unknown("scope.contract", contract);
    }
  }

  private static Refusal unknown(String field, String name) {
    return new Refusal(
        SlaReason.NAME_UNKNOWN, field, "There is none of this name in the register: " + name);
  }

  private static void requireTerms(List<SlaTerm> terms) {
    for (SlaTerm term : terms) {
      if (!AGREEABLE.contains(term.kind())) {
        throw new Refusal(SlaReason.NOT_AGREEABLE, "terms.kind", "One of " + AGREEABLE + ".");
      }
      if (term.within().compareTo(SHORTEST) < 0 || term.within().compareTo(LONGEST) > 0) {
        throw new Refusal(
            CommonReason.REQUEST_INVALID, "terms.within", "From a minute to 20,000 hours.");
      }
    }
    long different = terms.stream().map(t -> t.kind() + " " + t.priority()).distinct().count();
    if (different < terms.size()) {
      throw new Refusal(
          CommonReason.REQUEST_INVALID, "terms", "Each kind and priority is agreed once.");
    }
  }

  /** What it says. */
  public SlaVersion sla() {
    return new SlaVersion(revision, name, number, fromDay, untilDay, knownFrom, content);
  }

  /** As it is shown. */
  SlaEntryView view() {
    return new SlaEntryView(
        number,
        fromDay,
        untilDay,
        knownFrom,
        writtenBy,
        why,
        clocksSeen,
        clocksMoved,
        settledAt,
        content);
  }
}
