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
import recourse.followup.sla.CalendarHours;
import recourse.followup.sla.Contract;
import recourse.followup.sla.SlaContent;
import recourse.followup.sla.SlaRegister;
import recourse.followup.sla.SlaTerm;
import recourse.followup.sla.SlaVersion;

/** Writes SLA registers, one version after the other. */
public final class Registers {
  private SlaRegister book;

  private Registers(SlaRegister book) {
    this.book = book;
  }

  /** The office's hours, and more to come. */
  public static Registers office() {
    return new Registers(BOOK);
  }

  /** Somebody is always registering something. */
  public static SlaRegister lively(String customer) {
    Instant early = MONDAY.minus(Duration.ofDays(30));
    return office()
        .contract("NM-1", early, "Northern Mutual", Set.of(customer), Set.of())
        .agreement(
            "for-cards",
            early,
            product("Cards"),
            new SlaTerm(ClockKind.RESOLVE, Priority.P1, Duration.ofHours(4), SlaTerm.OUTSIDE),
            new SlaTerm(ClockKind.RESOLVE, null, Duration.ofHours(30), Set.of(WaitingFor.SUPPLIER)))
        .agreement(
            "kitchen-ola",
            early,
            team("kitchen"),
            new SlaTerm(ClockKind.TEAM, null, Duration.ofHours(20), SlaTerm.OUTSIDE),
            new SlaTerm(ClockKind.RESOLVE, null, Duration.ofHours(90), SlaTerm.OUTSIDE))
        .calendar("kitchen", early, null, "Europe/London none MON-SUN 06:00-22:00", "kitchen")
        .calendar(
            "organisation",
            MONDAY.plus(Duration.ofDays(3)),
            LocalDate.of(2026, 6, 8),
            "Europe/London gb-eng MON-FRI 10:00-12:30,13:30-16:00; SAT 10:00-14:00",
            null)
        .agreement(
            "contract",
            MONDAY.plus(Duration.ofDays(5)),
            new Agreement.Scope("NM-1", null, null, null, null, null),
            new SlaTerm(ClockKind.RESOLVE, null, Duration.ofHours(60), SlaTerm.OUTSIDE),
            new SlaTerm(ClockKind.FIRST_RESPONSE, null, Duration.ofHours(70), SlaTerm.OUTSIDE))
        .calendar(
            "organisation",
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
  public Registers calendar(
      String name, Instant known, LocalDate from, String definition, String team) {
    CalendarHours hours = CalendarHours.of(definition);
    return with(
        name,
        known,
        from,
        new CalendarHours(hours.zone(), hours.holidays(), hours.week(), List.of(), team, null));
  }

  /** Hours of the organisation on which some days are free. */
  public Registers closed(Instant known, List<String> days) {
    CalendarHours hours = CalendarHours.of(Promises.OFFICE.version());
    return with(
        "organisation",
        known,
        null,
        new CalendarHours(
            hours.zone(),
            hours.holidays(),
            hours.week(),
            days.stream().map(LocalDate::parse).toList(),
            null,
            null));
  }

  /** What was agreed. */
  public Registers agreement(String name, Instant known, Agreement.Scope scope, SlaTerm... terms) {
    return agreement(name, known, null, scope, terms);
  }

  /** What was agreed for receipts from a day on. */
  public Registers agreement(
      String name, Instant known, LocalDate from, Agreement.Scope scope, SlaTerm... terms) {
    return with(name, known, from, new Agreement("clause 8", scope, null, List.of(terms)));
  }

  /** Who belongs to a contract. */
  public Registers contract(
      String name,
      Instant known,
      String organisation,
      Set<String> customers,
      Set<String> products) {
    return with(name, known, null, new Contract(organisation, customers, products));
  }

  private Registers with(String name, Instant known, LocalDate from, SlaContent content) {
    List<SlaVersion> all = book.since(Instant.MIN);
    long before =
        all.stream()
            .filter(one -> one.subject() == content.subject() && one.name().equals(name))
            .count();
    book =
        book.and(
            new SlaVersion(all.size() + 1L, name, (int) before + 1, from, null, known, content));
    return this;
  }

  /** All that was registered. */
  public SlaRegister book() {
    return book;
  }
}
