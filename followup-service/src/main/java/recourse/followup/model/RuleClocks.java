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
import java.util.function.Function;
import recourse.followup.model.Told.What;
import recourse.followup.policy.BusinessCalendars;
import recourse.followup.policy.Rule;
import recourse.followup.policy.RuleBook;
import recourse.followup.policy.Trigger;
import recourse.spine.time.BusinessCalendar;
import recourse.spine.time.Identity;

/**
 * The clocks that law and standards set. A complaint that is reclassified keeps the clocks of what
 * it was, cancelled when it ceased to be that; rules of the new class count from the receipt.
 */
record RuleClocks(
    KnownComplaint complaint,
    RuleBook rules,
    BusinessCalendars calendars,
    Function<UUID, String> calendarOf) {
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
    ZoneId zone = calendars.current().zone();
    LocalDate receipt = complaint.receivedAt().atZone(zone).toLocalDate();
    return rules.on(receipt, product, complaint.isAboutData());
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
      case EVERY_MESSAGE -> messageStarts().forEach(at -> all.add(clock(rule, 1, at, until)));
    }
  }

  private List<Instant> messageStarts() {
    List<Instant> starts = new ArrayList<>(List.of(complaint.receivedAt()));
    life().all(What.MESSAGE).map(Told::at).forEach(starts::add);
    life().all(What.REOPENED).map(Told::at).forEach(starts::add);
    return starts.stream().distinct().sorted().toList();
  }

  private Reading clock(Rule rule, int round, Instant start, Instant until) {
    UUID id = idOf(rule, round, start);
    BusinessCalendar calendar = calendar(id);
    Instant cancel = ClockPlan.earliest(until, life().firstSince(What.ENDED, start).orElse(null));
    Reading.Slot slot =
        ClockPlan.slot(
            id,
            complaint,
            rule.kind(),
            round,
            setBy(rule),
            start,
            stop(rule, round, start),
            answeredBefore(rule, start) ? start : cancel);
    Pauses pauses =
        rule.pauses() == Rule.Pausing.NEVER ? Pauses.NONE : new Pauses(life().pausesOf(round));
    return reading(rule, slot, pauses, calendar);
  }

  private UUID idOf(Rule rule, int round, Instant start) {
    String which = rule.trigger() == Trigger.EVERY_MESSAGE ? "@" + start : "#" + round;
    return Identity.derived(complaint.id(), rule.id() + which);
  }

  /** A message after the answer starts no wait for another. */
  private boolean answeredBefore(Rule rule, Instant start) {
    if (rule.trigger() != Trigger.EVERY_MESSAGE) {
      return false;
    }
    Instant answered = life().lastUntil(What.RESOLVED, start);
    Instant reopened = life().lastUntil(What.REOPENED, start);
    return answered != null && (reopened == null || !reopened.isAfter(answered));
  }

  private Instant stop(Rule rule, int round, Instant start) {
    Instant answer =
        rule.trigger() == Trigger.EVERY_MESSAGE
            ? life().firstAfter(What.RESOLVED, start)
            : life().resolved(round).orElse(null);
    return switch (rule.endedBy()) {
      case ANSWER -> answer;
      case ACKNOWLEDGED -> ClockPlan.earliest(answer, life().first(What.ACKNOWLEDGED).orElse(null));
      case MESSAGE -> ClockPlan.earliest(answer, life().firstAfter(What.MESSAGE, start));
    };
  }

  private Reading reading(Rule rule, Reading.Slot slot, Pauses pauses, BusinessCalendar calendar) {
    List<Pause> told = pauses.unitedUntil(slot.stoppedAt());
    Instant due = rule.allowance().dueFrom(slot.startedAt(), daysIn(told, calendar), calendar);
    Instant pausedAt =
        told.stream()
            .filter(pause -> pause.isOpen() && !pause.from().isAfter(due))
            .map(Pause::from)
            .findFirst()
            .orElse(null);
    return new Reading(
        slot,
        due,
        atRisk(slot.startedAt(), due),
        null,
        null,
        pauses,
        Duration.ZERO,
        pausedAt,
        calendar.version(),
        null);
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

  private static Instant atRisk(Instant start, Instant due) {
    long micros = Math.round(ChronoUnit.MICROS.between(start, due) * WARN_AT);
    return start.plus(micros, ChronoUnit.MICROS);
  }

  private static Reading.SetBy setBy(Rule rule) {
    return new Reading.SetBy(
        rule.id(),
        rule.version(),
        rule.paragraph(),
        rule.allowance().words(),
        rule.missed() == Rule.Missed.LAPSE);
  }

  private BusinessCalendar calendar(UUID id) {
    String version = calendarOf.apply(id);
    return version == null ? calendars.current() : calendars.of(version);
  }

  private Life life() {
    return complaint.life();
  }
}
