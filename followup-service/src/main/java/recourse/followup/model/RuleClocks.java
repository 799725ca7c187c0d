package recourse.followup.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import recourse.contract.WaitingFor;
import recourse.followup.model.Told.What;
import recourse.followup.policy.BookEntry;
import recourse.followup.policy.Edition;
import recourse.followup.policy.Ending;
import recourse.followup.policy.Rule;
import recourse.followup.policy.RuleBook;
import recourse.followup.policy.TimeBook;
import recourse.spine.time.BusinessCalendar;
import recourse.spine.time.Identity;

/**
 * The clocks that law and standards set. A complaint that is reclassified keeps the clocks of what
 * it was, cancelled when it ceased to be that; rules of the new class count from the receipt.
 */
record RuleClocks(KnownComplaint complaint, RuleBook rules, TimeBook book) {
  private static final double WARN_AT = 0.8;

  List<Reading> readings() {
    List<Reading> all = new ArrayList<>();
    applicable().forEach((rule, until) -> addClocks(rule, until, all));
    return all;
  }

  /** Every rule that ever applied, with the instant since when it does not; null if it does. */
  private Map<Rule, Instant> applicable() {
    Map<Rule, Instant> applies = new LinkedHashMap<>();
    List<Rule> before = rulesFor(complaint.product());
    before.forEach(rule -> applies.put(rule, null));
    for (Told product : complaint.life().all(What.PRODUCT).toList()) {
      List<Rule> now = rulesFor(product.detail());
      before.stream().filter(r -> !now.contains(r)).forEach(r -> applies.put(r, product.at()));
      now.forEach(rule -> applies.put(rule, null));
      before = now;
    }
    return applies;
  }

  private List<Rule> rulesFor(String product) {
    ZoneId zone = book.latest().house().zone();
    LocalDate receipt = complaint.receivedAt().atZone(zone).toLocalDate();
    return rules.on(receipt, product, complaint.isAboutData()).stream()
        .filter(rule -> !rule.isStandard())
        .toList();
  }

  private void addClocks(Rule rule, Instant until, List<Reading> all) {
    switch (rule.trigger()) {
      case RECEIPT -> all.add(clock(rule, 1, complaint.receivedAt(), until));
      case ACKNOWLEDGEMENT ->
          life().first(What.ACKNOWLEDGED).ifPresent(at -> all.add(clock(rule, 1, at, until)));
      case REOPENING -> {
        for (int round : life().laterRounds()) {
          all.add(clock(rule, round, life().reopenedInto(round).orElseThrow(), until));
        }
      }
      case ANSWER ->
          life()
              .answers()
              .forEach(answer -> all.add(clock(rule, answer.number(), answer.at(), until)));
      case EVERY_MESSAGE -> throw new IllegalStateException(rule.id() + " is no standard");
    }
  }

  private Reading clock(Rule rule, int round, Instant start, Instant until) {
    UUID id = Identity.derived(complaint.id(), rule.id() + "#" + round);
    Instant ended = life().firstSince(What.ENDED, start).orElse(null);
    Instant cancel = rule.endedBy() == Ending.NOTHING ? until : ClockPlan.earliest(until, ended);
    Reading.Slot slot =
        ClockPlan.slot(id, complaint, rule.kind(), round, start, stop(rule, round, start), cancel)
            .setBy(setBy(rule));
    return reading(rule, slot);
  }

  private Instant stop(Rule rule, int round, Instant start) {
    Instant answer = life().resolved(round).orElse(null);
    return switch (rule.endedBy()) {
      case ANSWER -> answer;
      case ACKNOWLEDGED -> ClockPlan.earliest(answer, life().first(What.ACKNOWLEDGED).orElse(null));
      case MESSAGE -> ClockPlan.earliest(answer, life().firstAfter(What.MESSAGE, start));
      case FOLLOWED_UP -> life().firstSince(What.FOLLOWED_UP, start).orElse(null);
      case NOTHING -> null;
    };
  }

  private Reading reading(Rule rule, Reading.Slot slot) {
    Pauses pauses = pauses(rule, slot.round());
    List<Pause> counted = pauses.unitedUntil(slot.stoppedAt());
    BusinessCalendar calendar = book.knownAt(slot.startedAt()).house();
    Instant due = due(rule, slot, counted, calendar);
    List<Basis.Change> changes = new ArrayList<>();
    for (BookEntry entry : book.since(slot.startedAt())) {
      Instant known = entry.knownFrom();
      if (slot.hasEndedBefore(known) || known.isAfter(due)) {
        break;
      }
      calendar = book.knownAt(known).house();
      Instant after = due(rule, slot, counted, calendar);
      if (!after.equals(due)) {
        changes.add(change(entry, due, after));
      }
      due = after;
    }
    return new Reading(
        slot,
        due,
        atRisk(slot.startedAt(), due, calendar),
        null,
        null,
        pauses,
        Duration.ZERO,
        stillSince(counted, due),
        calendar.version(),
        null,
        Basis.plain(List.of(hours(slot, calendar)), changes, book.revision()));
  }

  private static Basis.Change change(BookEntry entry, Instant before, Instant after) {
    List<String> because = List.of("calendar " + entry.version());
    return new Basis.Change(
        entry.knownFrom(), because, List.of(entry.revision()), null, null, before, after);
  }

  private static Basis.Hours hours(Reading.Slot slot, BusinessCalendar calendar) {
    Instant start = slot.startedAt();
    return new Basis.Hours(start, Edition.HOUSE, calendar.version(), calendar.definitionAt(start));
  }

  private static Instant due(
      Rule rule, Reading.Slot slot, List<Pause> pauses, BusinessCalendar calendar) {
    return rule.allowance().dueFrom(slot.startedAt(), daysIn(pauses, calendar), calendar);
  }

  /** Only what the customer is asked for stops a clock of the law, and only where the law says. */
  private Pauses pauses(Rule rule, int round) {
    return rule.pauses() == Rule.Pausing.NEVER
        ? Pauses.NONE
        : new Pauses(
            life().pausesOf(round).stream()
                .filter(pause -> pause.waitingFor() == WaitingFor.CUSTOMER)
                .toList());
  }

  private static Instant stillSince(List<Pause> pauses, Instant due) {
    return pauses.stream()
        .filter(pause -> pause.isOpen() && !pause.from().isAfter(due))
        .map(Pause::from)
        .findFirst()
        .orElse(null);
  }

  private static long daysIn(List<Pause> pauses, BusinessCalendar calendar) {
    return pauses.stream()
        .filter(pause -> !pause.isOpen())
        .mapToLong(
            pause ->
                ChronoUnit.DAYS.between(
                    pause.from().atZone(calendar.zone()).toLocalDate(),
                    pause.to().atZone(calendar.zone()).toLocalDate()))
        .sum();
  }

  /** When four fifths are over; nobody is warned at night where there is a day left. */
  static Instant atRisk(Instant start, Instant due, BusinessCalendar calendar) {
    long micros = Math.round(ChronoUnit.MICROS.between(start, due) * WARN_AT);
    Instant fourFifths = start.plus(micros, ChronoUnit.MICROS);
    Instant inHours = calendar.firstWorkingFrom(fourFifths);
    return inHours.isBefore(due) ? inHours : fourFifths;
  }

  private static Reading.SetBy setBy(Rule rule) {
    return new Reading.SetBy(
        rule.id(),
        rule.version(),
        rule.paragraph(),
        rule.allowance().words(),
        rule.missed() == Rule.Missed.LAPSE);
  }

  private Life life() {
    return complaint.life();
  }
}
