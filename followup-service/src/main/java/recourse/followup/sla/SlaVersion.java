package recourse.followup.sla;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of a calendar, an agreement or a contract. Nothing that was registered is ever
 * changed: a later version of the same name takes its place from when it was known, for the days it
 * is valid for.
 *
 * @param revision counts all versions in the register, in the order in which they became known
 * @param name of the calendar, the agreement or the contract
 * @param number counts the versions of the name, from 1
 * @param from the first day it holds for; absent for ever since. For calendars a day of work, for
 *     agreements and contracts the day of receipt
 * @param until the last one; absent without end
 * @param knownFrom when it was registered
 * @param content what it says
 */
public record SlaVersion(
    long revision,
    String name,
    int number,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    Instant knownFrom,
    SlaContent content) {

  /** What it is about. */
  public SlaSubject subject() {
    return content.subject();
  }

  /** The name and number, for example {@code gold@3}. */
  public String version() {
    return name + "@" + number;
  }

  /** Whether it holds for a day. */
  public boolean holdsOn(LocalDate day) {
    return (from == null || !from.isAfter(day)) && (until == null || !until.isBefore(day));
  }

  /** The same, had it been known from the beginning. */
  SlaVersion inHindsight() {
    return new SlaVersion(revision, name, number, from, until, Instant.EPOCH, content);
  }
}
