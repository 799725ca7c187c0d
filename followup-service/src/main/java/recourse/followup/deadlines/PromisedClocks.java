package recourse.followup.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import recourse.contract.ClockKind;
import recourse.followup.complaints.ComplaintHistory;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.HistoryEvent.What;
import recourse.followup.complaints.KnownComplaint;
import recourse.followup.complaints.Pauses;
import recourse.followup.complaints.TargetPeriods;
import recourse.followup.rules.TimeRule;
import recourse.followup.rules.TimeRules;
import recourse.followup.sla.AsOfView;
import recourse.followup.sla.ComplaintProfile;
import recourse.followup.sla.SlaRegister;
import recourse.followup.sla.SlaTerm;
import recourse.spine.time.Identity;

/**
 * The clocks on what was promised in working time: by an agreement, else by a standard of service,
 * else by the house to everybody. Triage, another team and what is newly agreed change their target
 * and keep what was spent and paused, unless the time had run out before.
 */
record PromisedClocks(
    KnownComplaint complaint,
    TargetPeriods turns,
    PromisePolicy promises,
    TimeRules rules,
    SlaRegister book) {

  /** How the rules begin that the house promises to everybody. */
  static final String PROMISE = "PROMISE-";

  List<ClockState> readings() {
    Instant receipt = complaint.receivedAt();
    List<ClockState> all = new ArrayList<>();
    acknowledge(receipt).ifPresent(all::add);
    resolve(1, receipt).ifPresent(all::add);
    response(ClockKind.FIRST_RESPONSE, 1, receipt).ifPresent(all::add);
    for (int round : history().laterRounds()) {
      Instant start = history().reopenedInto(round).orElseThrow();
      resolve(round, start).ifPresent(all::add);
      response(ClockKind.NEXT_RESPONSE, round, start).ifPresent(all::add);
    }
    history().messageStarts(receipt).forEach(start -> progress(start).ifPresent(all::add));
    history().answers().forEach(answer -> followUp(answer).ifPresent(all::add));
    history().teamTurns().forEach(turn -> team(turn).ifPresent(all::add));
    return all;
  }

  private Optional<ClockState> acknowledge(Instant start) {
    Instant stop =
        ClockPlan.earliest(
            history().first(What.ACKNOWLEDGED).orElse(null),
            history().first(What.RESOLVED).orElse(null));
    UUID id = Deadline.idOf(complaint.id(), ClockKind.ACKNOWLEDGE, 1);
    return drawn(id, ClockKind.ACKNOWLEDGE, 1, start, stop, ended(start));
  }

  private Optional<ClockState> resolve(int round, Instant start) {
    UUID id = Deadline.idOf(complaint.id(), ClockKind.RESOLVE, round);
    Instant stop = history().resolved(round).orElse(null);
    return drawn(id, ClockKind.RESOLVE, round, start, stop, ended(start));
  }

  private Optional<ClockState> response(ClockKind kind, int round, Instant start) {
    Instant answer = history().resolved(round).orElse(null);
    Instant stop = ClockPlan.earliest(answer, history().firstAfter(What.MESSAGE, start));
    return drawn(idOf(kind, "#" + round), kind, round, start, stop, ended(start));
  }

  /** A message after the answer starts no wait for another. */
  private Optional<ClockState> progress(Instant start) {
    ClockKind kind = ClockKind.PROGRESS_MESSAGE;
    Instant answer = history().firstAfter(What.RESOLVED, start);
    Instant stop = ClockPlan.earliest(answer, history().firstAfter(What.MESSAGE, start));
    Instant cancel = history().isAnsweredAt(start) ? start : ended(start);
    return drawn(idOf(kind, "@" + start), kind, 1, start, stop, cancel);
  }

  private Optional<ClockState> followUp(HistoryEvent answer) {
    ClockKind kind = ClockKind.FOLLOW_UP;
    Instant start = answer.at();
    Instant stop = history().firstSince(What.FOLLOWED_UP, start).orElse(null);
    Instant cancel =
        ClockPlan.earliest(ended(start), history().firstSince(What.REOPENED, start).orElse(null));
    return drawn(idOf(kind, "#" + answer.number()), kind, answer.number(), start, stop, cancel);
  }

  private Optional<ClockState> team(ComplaintHistory.TeamTurn turn) {
    Instant start = turn.from();
    UUID id = idOf(ClockKind.TEAM, "@" + start);
    ClockState.Slot slot =
        ClockPlan.slot(
            id,
            complaint,
            ClockKind.TEAM,
            1,
            start,
            turn.to(),
            turn.isIdle() ? start : ended(start));
    Pauses pauses = new Pauses(history().pausesSince(start));
    return ClockTimeline.drawn(
        slot,
        turns,
        pauses,
        book,
        (traits, edition) -> agreed(ClockKind.TEAM, traits.with(turn.team()), edition));
  }

  private Optional<ClockState> drawn(
      UUID id, ClockKind kind, int round, Instant start, Instant stop, Instant cancel) {
    ClockState.Slot slot = ClockPlan.slot(id, complaint, kind, round, start, stop, cancel);
    return ClockTimeline.drawn(
        slot,
        turns,
        new Pauses(history().pausesOf(round)),
        book,
        (traits, edition) ->
            agreed(kind, traits, edition)
                .or(() -> standard(kind, traits, edition, slot))
                .or(() -> promised(kind, traits, edition, slot)));
  }

  private static Optional<ApplicableTerms> agreed(
      ClockKind kind, ComplaintProfile traits, AsOfView edition) {
    return edition
        .match(kind, traits)
        .map(
            match -> {
              SlaTerm term = match.term();
              String calendar = match.agreement().calendar();
              return new ApplicableTerms(
                  match.agreement().name(),
                  match.agreement().version(),
                  match.agreement().paragraph(),
                  term.within(),
                  term.priority(),
                  term.pausedWhile(),
                  calendar == null ? edition.calendarFor(traits) : calendar,
                  match.agreement().scope().because(),
                  match.passedOver());
            });
  }

  private Optional<ApplicableTerms> standard(
      ClockKind kind, ComplaintProfile traits, AsOfView edition, ClockState.Slot slot) {
    return rules
        .standards(traits.receipt(), kind)
        .findFirst()
        .map(rule -> byRule(rule, traits, edition, slot));
  }

  private static ApplicableTerms byRule(
      TimeRule rule, ComplaintProfile traits, AsOfView edition, ClockState.Slot slot) {
    String calendar = edition.calendarFor(traits);
    Duration day = normalDay(edition, calendar, slot);
    return new ApplicableTerms(
        rule.id(),
        rule.version(),
        rule.paragraph(),
        day.multipliedBy(rule.allowance().amount()),
        null,
        rule.pauses() == TimeRule.Pausing.NEVER ? Set.of() : SlaTerm.OUTSIDE,
        calendar,
        List.of(),
        List.of());
  }

  private Optional<ApplicableTerms> promised(
      ClockKind kind, ComplaintProfile traits, AsOfView edition, ClockState.Slot slot) {
    if (kind != ClockKind.ACKNOWLEDGE && kind != ClockKind.RESOLVE) {
      return Optional.empty();
    }
    return promises.at(complaint.receivedAt()).map(p -> byPromise(p, kind, traits, edition, slot));
  }

  private static ApplicableTerms byPromise(
      ServicePromise promise,
      ClockKind kind,
      ComplaintProfile traits,
      AsOfView edition,
      ClockState.Slot slot) {
    String calendar = edition.calendarFor(traits);
    Duration day = normalDay(edition, calendar, slot);
    boolean resolve = kind == ClockKind.RESOLVE;
    return new ApplicableTerms(
        PROMISE + kind.name().toLowerCase(Locale.ROOT),
        promise.version(),
        "the organisation's promise",
        resolve ? promise.toResolve(traits.priority(), day) : promise.toAcknowledge(day),
        resolve ? traits.priority() : null,
        SlaTerm.usualPauses(kind),
        calendar,
        List.of(),
        List.of());
  }

  private static Duration normalDay(AsOfView edition, String calendar, ClockState.Slot slot) {
    return edition
        .calendar(calendar)
        .orElseGet(edition::organisationCalendar)
        .normalDayAt(slot.startedAt());
  }

  private UUID idOf(ClockKind kind, String which) {
    String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-').replace("-message", "");
    return Identity.derived(complaint.id(), "SERVICE-" + name + which);
  }

  private Instant ended(Instant start) {
    return history().firstSince(What.ENDED, start).orElse(null);
  }

  private ComplaintHistory history() {
    return complaint.history();
  }
}
