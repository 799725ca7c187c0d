package recourse.followup.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import recourse.contract.WaitingFor;
import recourse.followup.complaints.ComplaintHistory;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.HistoryEvent.Kind;
import recourse.followup.complaints.Pause;
import recourse.followup.complaints.Pauses;
import recourse.followup.rules.TimeAllowance;
import recourse.followup.rules.TimeRule;
import recourse.followup.sla.AsOfView;
import recourse.followup.sla.SlaVersion;
import recourse.spine.time.BusinessCalendar;
import recourse.spine.time.Identity;

/**
 * The clocks that law and standards set. A complaint that is reclassified keeps the clocks of what
 * it was, cancelled when it ceased to be that; rules of the new class count from the receipt.
 */
record RuleClocks(ClockInputs inputs) {

  List<ComputedClock> all() {
    List<ComputedClock> all = new ArrayList<>();
    applicable().forEach((rule, until) -> addClocks(rule, until.orElse(null), all));
    return all;
  }

  /** Every rule that ever applied, with the instant since when it does not, if so. */
  private Map<TimeRule, Optional<Instant>> applicable() {
    Map<TimeRule, Optional<Instant>> applies = new LinkedHashMap<>();
    List<TimeRule> before = rulesFor(inputs.registered().product());
    before.forEach(rule -> applies.put(rule, Optional.empty()));
    for (HistoryEvent product : history().all(Kind.PRODUCT).toList()) {
      List<TimeRule> now = rulesFor(product.code());
      before.stream()
          .filter(rule -> !now.contains(rule))
          .forEach(rule -> applies.put(rule, Optional.of(product.at())));
      now.forEach(rule -> applies.put(rule, Optional.empty()));
      before = now;
    }
    return applies;
  }

  private List<TimeRule> rulesFor(String product) {
    LocalDate receipt = inputs.periods().first().receipt();
    return inputs.rules().on(receipt, product, inputs.registered().aboutData()).stream()
        .filter(rule -> !rule.isStandard())
        .toList();
  }

  private void addClocks(TimeRule rule, @Nullable Instant until, List<ComputedClock> all) {
    switch (rule.trigger()) {
      case RECEIPT -> all.add(clock(rule, 1, inputs.receivedAt(), until));
      case RECEIPT_IN_HOURS -> all.add(clock(rule, 1, receivedInHours(), until));
      case ACKNOWLEDGEMENT -> add(rule, 1, history().first(Kind.ACKNOWLEDGED), until, all);
      case REOPENING -> {
        for (int round : history().laterRounds()) {
          all.add(clock(rule, round, history().reopenedInto(round), until));
        }
      }
      case REOPENING_ACKNOWLEDGED -> {
        for (int round : history().laterRounds()) {
          add(rule, round, acknowledgedInto(round), until, all);
        }
      }
      case ANSWER ->
          history()
              .answers()
              .forEach(answer -> all.add(clock(rule, answer.number(), answer.at(), until)));
      case EVERY_MESSAGE -> throw new IllegalStateException(rule.id() + " is no standard");
    }
  }

  private void add(
      TimeRule rule,
      int round,
      @Nullable Instant start,
      @Nullable Instant until,
      List<ComputedClock> all) {
    if (start != null) {
      all.add(clock(rule, round, start, until));
    }
  }

  /** What comes after hours has come when the next day of business opens. */
  private Instant receivedInHours() {
    return calendarAt(inputs.receivedAt()).firstWorkingFrom(inputs.receivedAt());
  }

  /** The first that was heard from us in a round; an answer is an acknowledgement, too. */
  private @Nullable Instant acknowledgedInto(int round) {
    Instant start = history().reopenedInto(round);
    return ClockSpan.earliest(history().firstAfter(Kind.MESSAGE, start), history().resolved(round));
  }

  private ComputedClock clock(TimeRule rule, int round, Instant start, @Nullable Instant until) {
    UUID id = Identity.derived(inputs.complaintId(), rule.id() + "#" + round);
    Instant cancel =
        rule.endedBy().outlivesTheComplaint()
            ? until
            : ClockSpan.earliest(until, history().endedSince(start));
    return computed(
        rule,
        ClockSpan.of(
            id, inputs.complaintId(), rule.kind(), round, start, done(rule, round, start), cancel));
  }

  private @Nullable Instant done(TimeRule rule, int round, Instant start) {
    Instant answer = history().resolved(round);
    return switch (rule.endedBy()) {
      case ANSWER -> answer;
      case ANSWER_OR_DELAY_NOTICE -> answerOr(Kind.DELAY_NOTICE, answer, start);
      case ANSWER_OR_DEADLOCK_LETTER -> answerOr(Kind.DEADLOCK_LETTER, answer, start);
      case ACKNOWLEDGED -> ClockSpan.earliest(answer, history().first(Kind.ACKNOWLEDGED));
      case MESSAGE -> ClockSpan.earliest(answer, history().firstAfter(Kind.MESSAGE, start));
      case ACCEPTANCE -> history().firstSince(Kind.ACCEPTED, start);
      case FOLLOWED_UP -> history().firstSince(Kind.FOLLOWED_UP, start);
      case REGULATOR_NOTIFIED -> history().firstSince(Kind.REGULATOR_NOTIFIED, start);
      case NOTHING -> null;
    };
  }

  private @Nullable Instant answerOr(Kind letter, @Nullable Instant answer, Instant start) {
    return ClockSpan.earliest(answer, history().firstSince(letter, start));
  }

  /**
   * What may move a clock of the law: a version in the register, or a notice that it takes longer.
   */
  private record Cause(Instant at, List<Long> revisions, String because, boolean isNotice) {
    static Cause of(SlaVersion version) {
      String calendar = "calendar " + version.version();
      return new Cause(version.knownFrom(), List.of(version.revision()), calendar, false);
    }

    static Cause of(HistoryEvent notice) {
      String letter = "letter %d, notice of delay".formatted(notice.number());
      return new Cause(notice.at(), List.of(), letter, true);
    }
  }

  private ComputedClock computed(TimeRule rule, ClockSpan span) {
    Pauses pauses = pauses(rule, span.round());
    List<Pause> counted = pauses.unitedUntil(span.stoppedAt());
    BusinessCalendar calendar = calendarAt(span.startedAt());
    TimeAllowance allowance = rule.allowance();
    TimeAllowance extended = rule.extended();
    Instant due = due(allowance, span, counted, calendar);
    List<ClockBasis.Change> changes = new ArrayList<>();
    for (Cause cause : causes(extended != null, span.startedAt())) {
      if (span.hasEndedBefore(cause.at()) || cause.at().isAfter(due)) {
        break;
      }
      calendar = calendarAt(cause.at());
      allowance = cause.isNotice() && extended != null ? extended : allowance;
      Instant after = due(allowance, span, counted, calendar);
      if (!after.equals(due)) {
        changes.add(change(cause, due, after));
      }
      due = after;
    }
    Long stopped = rule.pauses() == TimeRule.Pausing.NEVER ? null : daysIn(counted, calendar);
    return new ComputedClock(
        new ClockState(
            span,
            applied(rule, allowance),
            due,
            atRisk(inputs, span.startedAt(), due, calendar),
            null,
            null,
            pauses,
            Duration.ZERO,
            stillSince(counted, due),
            calendar.version(),
            null),
        ClockBasis.plain(
            List.of(hours(span, calendar)), changes, inputs.register().revision(), stopped));
  }

  private BusinessCalendar calendarAt(Instant at) {
    return inputs.register().knownAt(at).organisationCalendar();
  }

  /** By their time; only the first notice extends, and only where the rule can be extended. */
  private List<Cause> causes(boolean extensible, Instant start) {
    Stream<Cause> notice =
        history()
            .all(Kind.DELAY_NOTICE)
            .filter(letter -> extensible && !letter.at().isBefore(start))
            .limit(1)
            .map(Cause::of);
    return Stream.concat(inputs.register().since(start).stream().map(Cause::of), notice)
        .sorted(Comparator.comparing(Cause::at))
        .toList();
  }

  private static ClockBasis.Change change(Cause cause, Instant before, Instant after) {
    return new ClockBasis.Change(
        cause.at(), List.of(cause.because()), cause.revisions(), null, null, before, after);
  }

  private static ClockBasis.Hours hours(ClockSpan span, BusinessCalendar calendar) {
    Instant start = span.startedAt();
    return new ClockBasis.Hours(
        start, AsOfView.ORGANISATION, calendar.version(), calendar.definitionAt(start));
  }

  private static Instant due(
      TimeAllowance allowance, ClockSpan span, List<Pause> pauses, BusinessCalendar calendar) {
    return allowance.dueFrom(span.startedAt(), daysIn(pauses, calendar), calendar);
  }

  /** Only what the customer is asked for stops a clock of the law, and only where the law says. */
  private Pauses pauses(TimeRule rule, int round) {
    return rule.pauses() == TimeRule.Pausing.NEVER
        ? Pauses.NONE
        : new Pauses(
            history().pausesOf(round).all().stream()
                .filter(pause -> pause.waitingFor() == WaitingFor.CUSTOMER)
                .toList());
  }

  private static @Nullable Instant stillSince(List<Pause> pauses, Instant due) {
    return pauses.stream()
        .filter(pause -> pause.isOpen() && !pause.from().isAfter(due))
        .map(Pause::from)
        .findFirst()
        .orElse(null);
  }

  private static long daysIn(List<Pause> pauses, BusinessCalendar calendar) {
    long days = 0;
    for (Pause pause : pauses) {
      Instant end = pause.to();
      if (end != null) {
        days +=
            ChronoUnit.DAYS.between(
                LocalDate.ofInstant(pause.from(), calendar.zone()),
                LocalDate.ofInstant(end, calendar.zone()));
      }
    }
    return days;
  }

  /** When little is left; nobody is warned at night where there is a day left. */
  static Instant atRisk(ClockInputs inputs, Instant start, Instant due, BusinessCalendar calendar) {
    Duration before = inputs.warning().beforeAtRiskOf(Duration.between(start, due));
    Instant little = start.plus(before);
    Instant inHours = calendar.firstWorkingFrom(little);
    return inHours.isBefore(due) ? inHours : little;
  }

  private static AppliedRule applied(TimeRule rule, TimeAllowance allowance) {
    return new AppliedRule(
        rule.id(),
        rule.version(),
        rule.paragraph(),
        rule.inWords(allowance),
        rule.missed() == TimeRule.Missed.LAPSE);
  }

  private ComplaintHistory history() {
    return inputs.history();
  }
}
