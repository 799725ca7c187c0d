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
import recourse.contract.ClockKind;
import recourse.followup.sla.SlaVersion.Subject;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;
import recourse.spine.time.BusinessCalendar;

/**
 * A line of the book of time, with who put it down, why, and what became of the clocks that ran. It
 * is never changed or taken out; the next line of its name takes its place.
 */
@Entity
@Table(name = "sla_entry")
public class SlaEntry extends Aggregate {
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

  @Enumerated(EnumType.STRING)
  private Subject subject;

  private String name;
  private int number;
  private LocalDate fromDay;
  private LocalDate untilDay;
  private Instant knownFrom;
  private String attributes;
  private String writtenBy;
  private String why;
  private int clocksSeen;
  private int clocksMoved;
  private Instant settledAt;

  protected SlaEntry() {}

  /**
   * Who puts something down, when and why.
   *
   * @param at when it becomes known
   * @param why in words; about the house, never about a customer
   */
  public record Written(String by, Instant at, String why) {}

  /** A line as it is put down. */
  public static SlaEntry of(SlaVersion entry, Written written) {
    SlaEntry line = new SlaEntry();
    String version = entry.subject() + " " + entry.version();
    line.id = UUID.nameUUIDFromBytes(version.getBytes(StandardCharsets.UTF_8));
    line.revision = entry.revision();
    line.subject = entry.subject();
    line.name = entry.name();
    line.number = entry.number();
    line.fromDay = entry.from();
    line.untilDay = entry.until();
    line.knownFrom = entry.knownFrom();
    line.attributes = entry.attributes().text();
    line.writtenBy = written.by();
    line.why = written.why();
    return line;
  }

  /** Refuses what would make no sense beside what is known. */
  public void require(AsOfView known) {
    if (fromDay != null && untilDay != null && untilDay.isBefore(fromDay)) {
      throw new Refusal(CommonReason.REQUEST_INVALID, "until", "Not before the first day.");
    }
    switch (subject) {
      case CALENDAR -> requireCalendar(known);
      case AGREEMENT -> requireAgreement(known);
      case CONTRACT -> {}
    }
  }

  private void requireCalendar(AsOfView known) {
    BusinessCalendar calendar = readable();
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

  private BusinessCalendar readable() {
    try {
      BusinessCalendar calendar = BusinessCalendar.of(entry().definition());
      calendar.addWorking(knownFrom, calendar.normalDay());
      return calendar;
    } catch (DateTimeException | IllegalArgumentException | IllegalStateException nonsense) {
      throw new Refusal(
          CommonReason.REQUEST_INVALID,
          "week",
          "A zone, the code of a country's holidays, and hours such as MON-FRI 09:00-17:00.");
    }
  }

  private void requireAgreement(AsOfView known) {
    Attributes said = entry().attributes();
    requireTerms(Agreement.of(entry()).terms());
    said.one("calendar")
        .filter(calendar -> known.calendar(calendar).isEmpty())
        .ifPresent(calendar -> refuseUnknown("calendar", calendar));
    said.one("contract")
        .filter(contract -> !known.knowsContract(contract))
        .ifPresent(contract -> refuseUnknown("scope.contract", contract));
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

  private static void refuseUnknown(String field, String name) {
    throw new Refusal(
        SlaReason.NAME_UNKNOWN, field, "There is none of this name in the book: " + name);
  }

  /** What it says. */
  public SlaVersion entry() {
    return new SlaVersion(
        revision,
        subject,
        name,
        number,
        fromDay,
        untilDay,
        knownFrom,
        Attributes.parse(attributes));
  }

  public String writtenBy() {
    return writtenBy;
  }

  public String why() {
    return why;
  }

  /** How many open clocks were drawn again because of it. */
  public int clocksSeen() {
    return clocksSeen;
  }

  /** How many of them run out at another time for it. */
  public int clocksMoved() {
    return clocksMoved;
  }

  /** When the last open clock had been drawn again; null while that is under way. */
  public Instant settledAt() {
    return settledAt;
  }
}
