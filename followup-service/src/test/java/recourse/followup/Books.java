package recourse.followup;

import static recourse.followup.Promises.BOOK;
import static recourse.followup.Promises.MONDAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import recourse.contract.ClockKind;
import recourse.contract.Priority;
import recourse.contract.WaitingFor;
import recourse.followup.sla.Agreement;
import recourse.followup.sla.BookEntry;
import recourse.followup.sla.BookEntry.Subject;
import recourse.followup.sla.Contract;
import recourse.followup.sla.Sheet;
import recourse.followup.sla.Term;
import recourse.followup.sla.TimeBook;

/** Writes books of time, a line after the other. */
public final class Books {
  private TimeBook book;

  private Books(TimeBook book) {
    this.book = book;
  }

  /** The office's hours, and more to come. */
  public static Books office() {
    return new Books(BOOK);
  }

  /** Somebody is always putting something down in it. */
  public static TimeBook lively(String customer) {
    Instant early = MONDAY.minus(Duration.ofDays(30));
    return office()
        .contract("NM-1", early, "Northern Mutual", Set.of(customer), Set.of())
        .agreement(
            "for-cards",
            early,
            product("Cards"),
            new Term(ClockKind.RESOLVE, Priority.P1, Duration.ofHours(4), Term.OUTSIDE),
            new Term(ClockKind.RESOLVE, null, Duration.ofHours(30), Set.of(WaitingFor.SUPPLIER)))
        .agreement(
            "kitchen-ola",
            early,
            team("kitchen"),
            new Term(ClockKind.TEAM, null, Duration.ofHours(20), Term.OUTSIDE),
            new Term(ClockKind.RESOLVE, null, Duration.ofHours(90), Term.OUTSIDE))
        .calendar("kitchen", early, null, "Europe/London none MON-SUN 06:00-22:00", "kitchen")
        .calendar(
            "house",
            MONDAY.plus(Duration.ofDays(3)),
            LocalDate.of(2026, 6, 8),
            "Europe/London gb-eng MON-FRI 10:00-12:30,13:30-16:00; SAT 10:00-14:00",
            null)
        .agreement(
            "contract",
            MONDAY.plus(Duration.ofDays(5)),
            new Agreement.Scope("NM-1", null, null, null, null, null),
            new Term(ClockKind.RESOLVE, null, Duration.ofHours(60), Term.OUTSIDE),
            new Term(ClockKind.FIRST_RESPONSE, null, Duration.ofHours(70), Term.OUTSIDE))
        .calendar(
            "house",
            MONDAY.plus(Duration.ofDays(9)),
            null,
            "Europe/London gb-eng MON-FRI 08:00-18:00",
            null)
        .book();
  }

  /** For complaints about a product. */
  public static Agreement.Scope product(String product) {
    return new Agreement.Scope(null, null, null, product, null, null);
  }

  /** For complaints that a team has. */
  public static Agreement.Scope team(String team) {
    return new Agreement.Scope(null, null, null, null, null, team);
  }

  /** For complaints of a customer. */
  public static Agreement.Scope customer(String customer) {
    return new Agreement.Scope(null, customer, null, null, null, null);
  }

  /** Hours of a team, or of nobody in particular. */
  public Books calendar(
      String name, Instant known, LocalDate from, String definition, String team) {
    Sheet sheet = Sheet.blank().with("definition", definition).with("team", team);
    return with(Subject.CALENDAR, name, known, from, sheet);
  }

  /** Hours of the house on which some days are free. */
  public Books closed(Instant known, List<String> days) {
    Sheet sheet = Sheet.blank().with("definition", Promises.OFFICE.version()).with("closed", days);
    return with(Subject.CALENDAR, "house", known, null, sheet);
  }

  /** What was agreed. */
  public Books agreement(String name, Instant known, Agreement.Scope scope, Term... terms) {
    return agreement(name, known, null, scope, terms);
  }

  /** What was agreed for receipts from a day on. */
  public Books agreement(
      String name, Instant known, LocalDate from, Agreement.Scope scope, Term... terms) {
    Sheet sheet = Agreement.of(name, "clause 8", scope, null, List.of(terms)).sheet();
    return with(Subject.AGREEMENT, name, known, from, sheet);
  }

  /** Who belongs to a contract. */
  public Books contract(
      String name,
      Instant known,
      String organisation,
      Set<String> customers,
      Set<String> products) {
    Sheet sheet = new Contract(name, organisation, customers, products).sheet();
    return with(Subject.CONTRACT, name, known, null, sheet);
  }

  private Books with(Subject subject, String name, Instant known, LocalDate from, Sheet sheet) {
    int number =
        1
            + (int)
                book.since(Instant.MIN).stream()
                    .filter(entry -> entry.subject() == subject && entry.name().equals(name))
                    .count();
    long revision = book.since(Instant.MIN).size() + 1L;
    book =
        book.and(
            new BookEntry(
                revision, subject, name, number, from, null, known, Sheet.parse(sheet.text())));
    return this;
  }

  /** All that was put down. */
  public TimeBook book() {
    return book;
  }
}
