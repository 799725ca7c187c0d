package recourse.followup.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import recourse.spine.time.BusinessCalendar;

/**
 * One version of a calendar, an agreement or a contract, as it was put down. Nothing that was put
 * down is ever changed: a later entry of the same name takes its place from when it was known, for
 * the days it is valid for.
 *
 * @param revision counts all entries of the book, in the order in which they became known
 * @param subject what it is about
 * @param name of the calendar, the agreement or the contract
 * @param number counts the versions of the name, from 1
 * @param from the first day it holds for; null for ever since. For calendars a day of work, for
 *     agreements and contracts the day of receipt
 * @param until the last one; null without end
 * @param knownFrom when it was put down
 * @param sheet what it says
 */
public record SlaVersion(
    long revision,
    Subject subject,
    String name,
    int number,
    LocalDate from,
    LocalDate until,
    Instant knownFrom,
    Attributes attributes) {

  /** What an entry is about. */
  public enum Subject {
    /** When somebody works. */
    CALENDAR,
    /** What is promised to whom. */
    AGREEMENT,
    /** Which customers and products belong to a contract, and to which organisation. */
    CONTRACT
  }

  /** The name and number, for example {@code gold@3}. */
  public String version() {
    return name + "@" + number;
  }

  /** What a calendar's entry defines: {@code ZONE HOLIDAYS WEEK}. */
  public String definition() {
    return attributes.one("definition").orElseThrow();
  }

  /** The hours of a calendar's entry. */
  BusinessCalendar.Page page() {
    return new BusinessCalendar.Page(
        from,
        until,
        definition(),
        attributes.all("closed").stream()
            .map(LocalDate::parse)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether it holds for a day. */
  public boolean holdsOn(LocalDate day) {
    return (from == null || !from.isAfter(day)) && (until == null || !until.isBefore(day));
  }
}
