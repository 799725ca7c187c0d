package recourse.followup.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.contract.ClockKind;
import recourse.followup.complaints.ComplaintHistory;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.HistoryEvent.Kind;
import recourse.followup.complaints.Pauses;
import recourse.followup.rules.TimeRule;
import recourse.followup.sla.AsOfView;
import recourse.followup.sla.ComplaintProfile;
import recourse.followup.sla.SlaTerm;
import recourse.spine.time.Identity;

/**
 * The clocks on what was promised in working time: by an agreement, else by a standard of service,
 * else by us to everybody. Triage, another team and what is newly agreed change their target and
 * keep what was spent and paused, unless the time had run out before.
 */
record PromisedClocks(ClockInputs inputs) {

  /** How the rules begin that we promise to everybody. */
  static final String PROMISE = "PROMISE-";

  List<ComputedClock> all() {
    Instant receipt = inputs.receivedAt();
    List<ComputedClock> all = new ArrayList<>();
    acknowledge(receipt).ifPresent(all::add);
    answer(1, receipt).ifPresent(all::add);
    response(ClockKind.FIRST_RESPONSE, 1, receipt).ifPresent(all::add);
    for (int round : history().laterRounds()) {
      Instant start = history().reopenedInto(round);
      answer(round, start).ifPresent(all::add);
      response(ClockKind.NEXT_RESPONSE, round, start).ifPresent(all::add);
    }
    history().messageStarts(receipt).forEach(start -> progress(start).ifPresent(all::add));
    history().answers().forEach(answer -> followUp(answer).ifPresent(all::add));
    history().teamTurns().forEach(turn -> team(turn).ifPresent(all::add));
    return all;
  }

  private Optional<ComputedClock> acknowledge(Instant start) {
    Instant done =
        ClockSpan.earliest(history().first(Kind.ACKNOWLEDGED), history().first(Kind.RESOLVED));
    UUID id = Deadline.idOf(inputs.complaintId(), ClockKind.ACKNOWLEDGE, 1);
    return computed(id, ClockKind.ACKNOWLEDGE, 1, start, done, ended(start));
  }

  private Optional<ComputedClock> answer(int round, Instant start) {
    UUID id = Deadline.idOf(inputs.complaintId(), ClockKind.RESOLVE, round);
    return computed(id, ClockKind.RESOLVE, round, start, history().resolved(round), ended(start));
  }

  private Optional<ComputedClock> response(ClockKind kind, int round, Instant start) {
    Instant done =
        ClockSpan.earliest(history().resolved(round), history().firstAfter(Kind.MESSAGE, start));
    return computed(idOf(kind, "#" + round), kind, round, start, done, ended(start));
  }

  /** A message after the answer starts no wait for another. */
  private Optional<ComputedClock> progress(Instant start) {
    ClockKind kind = ClockKind.PROGRESS_MESSAGE;
    Instant done =
        ClockSpan.earliest(
            history().firstAfter(Kind.RESOLVED, start), history().firstAfter(Kind.MESSAGE, start));
    Instant cancel = history().isAnsweredAt(start) ? start : ended(start);
    return computed(idOf(kind, "@" + start), kind, 1, start, done, cancel);
  }

  private Optional<ComputedClock> followUp(HistoryEvent answer) {
    ClockKind kind = ClockKind.FOLLOW_UP;
    Instant start = answer.at();
    Instant done = history().firstSince(Kind.FOLLOWED_UP, start);
    Instant cancel = ClockSpan.earliest(ended(start), history().firstSince(Kind.REOPENED, start));
    return computed(idOf(kind, "#" + answer.number()), kind, answer.number(), start, done, cancel);
  }

  private Optional<ComputedClock> team(ComplaintHistory.TeamTurn turn) {
    Instant start = turn.from();
    ClockSpan span =
        ClockSpan.of(
            idOf(ClockKind.TEAM, "@" + start),
            inputs.complaintId(),
            ClockKind.TEAM,
            1,
            start,
            turn.to(),
            turn.isIdle() ? start : ended(start));
    return ClockTimeline.computed(
        span,
        history().pausesSince(start),
        inputs,
        (profile, view) -> agreed(ClockKind.TEAM, profile.with(turn.team()), view));
  }

  private Optional<ComputedClock> computed(
      UUID id,
      ClockKind kind,
      int round,
      Instant start,
      @Nullable Instant done,
      @Nullable Instant cancelled) {
    ClockSpan span = ClockSpan.of(id, inputs.complaintId(), kind, round, start, done, cancelled);
    Pauses pauses = history().pausesOf(round);
    return ClockTimeline.computed(
        span,
        pauses,
        inputs,
        (profile, view) ->
            agreed(kind, profile, view)
                .or(() -> standard(kind, profile, view, start))
                .or(() -> promised(kind, profile, view, start)));
  }

  private static Optional<ApplicableTerms> agreed(
      ClockKind kind, ComplaintProfile profile, AsOfView view) {
    return view.match(kind, profile).map(match -> byAgreement(match, profile, view));
  }

  private static ApplicableTerms byAgreement(
      AsOfView.Match match, ComplaintProfile profile, AsOfView view) {
    SlaTerm term = match.term();
    String calendar = match.agreement().calendar();
    return new ApplicableTerms(
        new AppliedRule(
            match.version().name(),
            match.version().version(),
            match.agreement().paragraph(),
            null,
            false),
        term.within(),
        term.priority(),
        term.pausedWhile(),
        calendar == null ? view.calendarFor(profile) : calendar,
        match.agreement().scope().because(),
        match.passedOver());
  }

  private Optional<ApplicableTerms> standard(
      ClockKind kind, ComplaintProfile profile, AsOfView view, Instant start) {
    return inputs
        .rules()
        .standards(profile.receipt(), kind)
        .findFirst()
        .map(rule -> byRule(rule, profile, view, start));
  }

  private static ApplicableTerms byRule(
      TimeRule rule, ComplaintProfile profile, AsOfView view, Instant start) {
    String calendar = view.calendarFor(profile);
    return ApplicableTerms.forAll(
        new AppliedRule(rule.id(), rule.version(), rule.paragraph(), null, false),
        normalDay(view, calendar, start).multipliedBy(rule.allowance().amount()),
        null,
        rule.pauses() == TimeRule.Pausing.NEVER ? Set.of() : SlaTerm.OUTSIDE,
        calendar);
  }

  private Optional<ApplicableTerms> promised(
      ClockKind kind, ComplaintProfile profile, AsOfView view, Instant start) {
    return kind == ClockKind.ACKNOWLEDGE || kind == ClockKind.RESOLVE
        ? inputs.promise().map(policy -> byPromise(policy, kind, profile, view, start))
        : Optional.empty();
  }

  private static ApplicableTerms byPromise(
      PromisePolicy policy,
      ClockKind kind,
      ComplaintProfile profile,
      AsOfView view,
      Instant start) {
    String calendar = view.calendarFor(profile);
    Duration day = normalDay(view, calendar, start);
    boolean answer = kind == ClockKind.RESOLVE;
    return ApplicableTerms.forAll(
        new AppliedRule(
            PROMISE + kind.name().toLowerCase(Locale.ROOT),
            policy.version(),
            "the organisation's promise",
            null,
            false),
        answer ? policy.toAnswer(profile.priority(), day) : policy.toAcknowledge(day),
        answer ? profile.priority() : null,
        SlaTerm.usualPauses(kind),
        calendar);
  }

  private static Duration normalDay(AsOfView view, String calendar, Instant start) {
    return view.calendar(calendar).orElseGet(view::organisationCalendar).normalDayAt(start);
  }

  private UUID idOf(ClockKind kind, String which) {
    String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-').replace("-message", "");
    return Identity.derived(inputs.complaintId(), "SERVICE-" + name + which);
  }

  private @Nullable Instant ended(Instant start) {
    return history().endedSince(start);
  }

  private ComplaintHistory history() {
    return inputs.history();
  }
}
