package recourse.followup.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import recourse.contract.WaitingFor;
import recourse.followup.complaints.ComplaintHistory;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.HistoryEvent.What;
import recourse.followup.complaints.KnownComplaint;
import recourse.followup.complaints.Pause;
import recourse.followup.complaints.Pauses;
import recourse.followup.rules.TimeAllowance;
import recourse.followup.rules.TimeRule;
import recourse.followup.rules.TimeRules;
import recourse.followup.sla.AsOfView;
import recourse.followup.sla.SlaRegister;
import recourse.followup.sla.SlaVersion;
import recourse.spine.time.BusinessCalendar;
import recourse.spine.time.Identity;

/**
 * The clocks that law and standards set. A complaint that is reclassified keeps the clocks of what
 * it was, cancelled when it ceased to be that; rules of the new class count from the receipt.
 */
record RuleClocks(KnownComplaint complaint, TimeRules rules, SlaRegister book) {
  private static final double WARN_AT = 0.8;

  List<ClockState> readings() {
    List<ClockState> all = new ArrayList<>();
    applicable().forEach((rule, until) -> addClocks(rule, until, all));
    return all;
  }

  /** Every rule that ever applied, with the instant since when it does not; null if it does. */
  private Map<TimeRule, Instant> applicable() {
    Map<TimeRule, Instant> applies = new LinkedHashMap<>();
    List<TimeRule> before = rulesFor(complaint.product());
    before.forEach(rule -> applies.put(rule, null));
    for (HistoryEvent product : complaint.history().all(What.PRODUCT).toList()) {
      List<TimeRule> now = rulesFor(product.detail());
      before.stream().filter(r -> !now.contains(r)).forEach(r -> applies.put(r, product.at()));
      now.forEach(rule -> applies.put(rule, null));
      before = now;
    }
    return applies;
  }

  private List<TimeRule> rulesFor(String product) {
    ZoneId zone = book.latest().organisationCalendar().zone();
    LocalDate receipt = complaint.receivedAt().atZone(zone).toLocalDate();
    return rules.on(receipt, product, complaint.isAboutData()).stream()
        .filter(rule -> !rule.isStandard())
        .toList();
  }

  private void addClocks(TimeRule rule, Instant until, List<ClockState> all) {
    switch (rule.trigger()) {
      case RECEIPT -> all.add(clock(rule, 1, complaint.receivedAt(), until));
      case RECEIPT_IN_HOURS -> all.add(clock(rule, 1, receivedInHours(), until));
      case ACKNOWLEDGEMENT ->
          history().first(What.ACKNOWLEDGED).ifPresent(at -> all.add(clock(rule, 1, at, until)));
      case REOPENING -> {
        for (int round : history().laterRounds()) {
          all.add(clock(rule, round, history().reopenedInto(round).orElseThrow(), until));
        }
      }
      case REOPENING_ACKNOWLEDGED -> {
        for (int round : history().laterRounds()) {
          acknowledgedInto(round).ifPresent(at -> all.add(clock(rule, round, at, until)));
        }
      }
      case ANSWER ->
          history()
              .answers()
              .forEach(answer -> all.add(clock(rule, answer.number(), answer.at(), until)));
      case EVERY_MESSAGE -> throw new IllegalStateException(rule.id() + " is no standard");
    }
  }

  /** What comes after hours has come when the next day of business opens. */
  private Instant receivedInHours() {
    Instant received = complaint.receivedAt();
    return book.knownAt(received).organisationCalendar().firstWorkingFrom(received);
  }

  /** The first that was heard from us in a round; an answer is an acknowledgement, too. */
  private Optional<Instant> acknowledgedInto(int round) {
    Instant message =
        history().firstAfter(What.MESSAGE, history().reopenedInto(round).orElseThrow());
    return Optional.ofNullable(ClockPlan.earliest(message, history().resolved(round).orElse(null)));
  }

  private ClockState clock(TimeRule rule, int round, Instant start, Instant until) {
    UUID id = Identity.derived(complaint.id(), rule.id() + "#" + round);
    Instant ended = history().firstSince(What.ENDED, start).orElse(null);
    Instant cancel =
        rule.endedBy().outlivesTheComplaint() ? until : ClockPlan.earliest(until, ended);
    return reading(
        rule,
        ClockPlan.slot(id, complaint, rule.kind(), round, start, stop(rule, round, start), cancel));
  }

  private Instant stop(TimeRule rule, int round, Instant start) {
    Instant answer = history().resolved(round).orElse(null);
    return switch (rule.endedBy()) {
      case ANSWER -> answer;
      case ANSWER_OR_DELAY_NOTICE -> answerOr(What.DELAY_NOTICE, answer, start);
      case ANSWER_OR_DEADLOCK_LETTER -> answerOr(What.DEADLOCK_LETTER, answer, start);
      case ACKNOWLEDGED ->
          ClockPlan.earliest(answer, history().first(What.ACKNOWLEDGED).orElse(null));
      case MESSAGE -> ClockPlan.earliest(answer, history().firstAfter(What.MESSAGE, start));
      case ACCEPTANCE -> history().firstSince(What.ACCEPTED, start).orElse(null);
      case FOLLOWED_UP -> history().firstSince(What.FOLLOWED_UP, start).orElse(null);
      case REGULATOR_NOTIFIED -> history().firstSince(What.REGULATOR_NOTIFIED, start).orElse(null);
      case NOTHING -> null;
    };
  }

  private Instant answerOr(What letter, Instant answer, Instant start) {
    return ClockPlan.earliest(answer, history().firstSince(letter, start).orElse(null));
  }

  /**
   * What may move a clock of the law: a line of the book of time, or a notice that it takes longer.
   */
  private record Event(Instant at, List<Long> revisions, String because, boolean isNotice) {
    static Event of(SlaVersion entry) {
      String calendar = "calendar " + entry.version();
      return new Event(entry.knownFrom(), List.of(entry.revision()), calendar, false);
    }

    static Event of(HistoryEvent notice) {
      String letter = "letter %d, notice of delay".formatted(notice.number());
      return new Event(notice.at(), List.of(), letter, true);
    }
  }

  private ClockState reading(TimeRule rule, ClockState.Slot slot) {
    Pauses pauses = pauses(rule, slot.round());
    List<Pause> counted = pauses.unitedUntil(slot.stoppedAt());
    BusinessCalendar calendar = book.knownAt(slot.startedAt()).organisationCalendar();
    TimeAllowance allowance = rule.allowance();
    Instant due = due(allowance, slot, counted, calendar);
    List<ClockBasis.Change> changes = new ArrayList<>();
    for (Event event : events(rule, slot.startedAt())) {
      if (slot.hasEndedBefore(event.at()) || event.at().isAfter(due)) {
        break;
      }
      calendar = book.knownAt(event.at()).organisationCalendar();
      allowance = event.isNotice() ? rule.extended() : allowance;
      Instant after = due(allowance, slot, counted, calendar);
      if (!after.equals(due)) {
        changes.add(change(event, due, after));
      }
      due = after;
    }
    Long stopped = rule.pauses() == TimeRule.Pausing.NEVER ? null : daysIn(counted, calendar);
    return new ClockState(
        slot.setBy(setBy(rule, allowance)),
        due,
        atRisk(slot.startedAt(), due, calendar),
        null,
        null,
        pauses,
        Duration.ZERO,
        stillSince(counted, due),
        calendar.version(),
        null,
        ClockBasis.plain(List.of(hours(slot, calendar)), changes, book.revision(), stopped));
  }

  /** By their time; only the first notice extends, and only where the rule can be extended. */
  private List<Event> events(TimeRule rule, Instant start) {
    Stream<Event> notice =
        history()
            .all(What.DELAY_NOTICE)
            .filter(told -> rule.extended() != null && !told.at().isBefore(start))
            .limit(1)
            .map(Event::of);
    return Stream.concat(book.since(start).stream().map(Event::of), notice)
        .sorted(Comparator.comparing(Event::at))
        .toList();
  }

  private static ClockBasis.Change change(Event event, Instant before, Instant after) {
    return new ClockBasis.Change(
        event.at(), List.of(event.because()), event.revisions(), null, null, before, after);
  }

  private static ClockBasis.Hours hours(ClockState.Slot slot, BusinessCalendar calendar) {
    Instant start = slot.startedAt();
    return new ClockBasis.Hours(
        start, AsOfView.ORGANISATION, calendar.version(), calendar.definitionAt(start));
  }

  private static Instant due(
      TimeAllowance allowance,
      ClockState.Slot slot,
      List<Pause> pauses,
      BusinessCalendar calendar) {
    return allowance.dueFrom(slot.startedAt(), daysIn(pauses, calendar), calendar);
  }

  /** Only what the customer is asked for stops a clock of the law, and only where the law says. */
  private Pauses pauses(TimeRule rule, int round) {
    return rule.pauses() == TimeRule.Pausing.NEVER
        ? Pauses.NONE
        : new Pauses(
            history().pausesOf(round).stream()
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

  private static ClockState.SetBy setBy(TimeRule rule, TimeAllowance allowance) {
    return new ClockState.SetBy(
        rule.id(),
        rule.version(),
        rule.paragraph(),
        rule.inWords(allowance),
        rule.missed() == TimeRule.Missed.LAPSE);
  }

  private ComplaintHistory history() {
    return complaint.history();
  }
}
