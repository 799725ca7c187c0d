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
import recourse.followup.complaints.KnownComplaint;
import recourse.followup.complaints.Life;
import recourse.followup.complaints.Pauses;
import recourse.followup.complaints.Told;
import recourse.followup.complaints.Told.What;
import recourse.followup.complaints.Turns;
import recourse.followup.rules.Rule;
import recourse.followup.rules.RuleBook;
import recourse.followup.sla.Edition;
import recourse.followup.sla.Term;
import recourse.followup.sla.TimeBook;
import recourse.followup.sla.Traits;
import recourse.spine.time.Identity;

/**
 * The clocks on what was promised in working time: by an agreement, else by a standard of service,
 * else by the house to everybody. Triage, another team and what is newly agreed change their target
 * and keep what was spent and paused, unless the time had run out before.
 */
record PromisedClocks(
    KnownComplaint complaint, Turns turns, PromisePolicy promises, RuleBook rules, TimeBook book) {

  /** How the rules begin that the house promises to everybody. */
  static final String HOUSE = "PROMISE-";

  List<Reading> readings() {
    Instant receipt = complaint.receivedAt();
    List<Reading> all = new ArrayList<>();
    acknowledge(receipt).ifPresent(all::add);
    resolve(1, receipt).ifPresent(all::add);
    response(ClockKind.FIRST_RESPONSE, 1, receipt).ifPresent(all::add);
    for (int round : life().laterRounds()) {
      Instant start = life().reopenedInto(round).orElseThrow();
      resolve(round, start).ifPresent(all::add);
      response(ClockKind.NEXT_RESPONSE, round, start).ifPresent(all::add);
    }
    life().messageStarts(receipt).forEach(start -> progress(start).ifPresent(all::add));
    life().answers().forEach(answer -> followUp(answer).ifPresent(all::add));
    life().teamTurns().forEach(turn -> team(turn).ifPresent(all::add));
    return all;
  }

  private Optional<Reading> acknowledge(Instant start) {
    Instant stop =
        ClockPlan.earliest(
            life().first(What.ACKNOWLEDGED).orElse(null), life().first(What.RESOLVED).orElse(null));
    UUID id = DeadlineClock.idOf(complaint.id(), ClockKind.ACKNOWLEDGE, 1);
    return drawn(id, ClockKind.ACKNOWLEDGE, 1, start, stop, ended(start));
  }

  private Optional<Reading> resolve(int round, Instant start) {
    UUID id = DeadlineClock.idOf(complaint.id(), ClockKind.RESOLVE, round);
    Instant stop = life().resolved(round).orElse(null);
    return drawn(id, ClockKind.RESOLVE, round, start, stop, ended(start));
  }

  private Optional<Reading> response(ClockKind kind, int round, Instant start) {
    Instant answer = life().resolved(round).orElse(null);
    Instant stop = ClockPlan.earliest(answer, life().firstAfter(What.MESSAGE, start));
    return drawn(idOf(kind, "#" + round), kind, round, start, stop, ended(start));
  }

  /** A message after the answer starts no wait for another. */
  private Optional<Reading> progress(Instant start) {
    ClockKind kind = ClockKind.PROGRESS_MESSAGE;
    Instant answer = life().firstAfter(What.RESOLVED, start);
    Instant stop = ClockPlan.earliest(answer, life().firstAfter(What.MESSAGE, start));
    Instant cancel = life().isAnsweredAt(start) ? start : ended(start);
    return drawn(idOf(kind, "@" + start), kind, 1, start, stop, cancel);
  }

  private Optional<Reading> followUp(Told answer) {
    ClockKind kind = ClockKind.FOLLOW_UP;
    Instant start = answer.at();
    Instant stop = life().firstSince(What.FOLLOWED_UP, start).orElse(null);
    Instant cancel =
        ClockPlan.earliest(ended(start), life().firstSince(What.REOPENED, start).orElse(null));
    return drawn(idOf(kind, "#" + answer.number()), kind, answer.number(), start, stop, cancel);
  }

  private Optional<Reading> team(Life.TeamTurn turn) {
    Instant start = turn.from();
    UUID id = idOf(ClockKind.TEAM, "@" + start);
    Reading.Slot slot =
        ClockPlan.slot(
            id,
            complaint,
            ClockKind.TEAM,
            1,
            start,
            turn.to(),
            turn.isIdle() ? start : ended(start));
    Pauses pauses = new Pauses(life().pausesSince(start));
    return Course.drawn(
        slot,
        turns,
        pauses,
        book,
        (traits, edition) -> agreed(ClockKind.TEAM, traits.with(turn.team()), edition));
  }

  private Optional<Reading> drawn(
      UUID id, ClockKind kind, int round, Instant start, Instant stop, Instant cancel) {
    Reading.Slot slot = ClockPlan.slot(id, complaint, kind, round, start, stop, cancel);
    return Course.drawn(
        slot,
        turns,
        new Pauses(life().pausesOf(round)),
        book,
        (traits, edition) ->
            agreed(kind, traits, edition)
                .or(() -> standard(kind, traits, edition, slot))
                .or(() -> promised(kind, traits, edition, slot)));
  }

  private static Optional<Terms> agreed(ClockKind kind, Traits traits, Edition edition) {
    return edition
        .match(kind, traits)
        .map(
            match -> {
              Term term = match.term();
              String calendar = match.agreement().calendar();
              return new Terms(
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

  private Optional<Terms> standard(
      ClockKind kind, Traits traits, Edition edition, Reading.Slot slot) {
    return rules
        .standards(traits.receipt(), kind)
        .findFirst()
        .map(rule -> byRule(rule, traits, edition, slot));
  }

  private static Terms byRule(Rule rule, Traits traits, Edition edition, Reading.Slot slot) {
    String calendar = edition.calendarFor(traits);
    Duration day = normalDay(edition, calendar, slot);
    return new Terms(
        rule.id(),
        rule.version(),
        rule.paragraph(),
        day.multipliedBy(rule.allowance().amount()),
        null,
        rule.pauses() == Rule.Pausing.NEVER ? Set.of() : Term.OUTSIDE,
        calendar,
        List.of(),
        List.of());
  }

  private Optional<Terms> promised(
      ClockKind kind, Traits traits, Edition edition, Reading.Slot slot) {
    if (kind != ClockKind.ACKNOWLEDGE && kind != ClockKind.RESOLVE) {
      return Optional.empty();
    }
    return promises.at(complaint.receivedAt()).map(p -> byPromise(p, kind, traits, edition, slot));
  }

  private static Terms byPromise(
      Promise promise, ClockKind kind, Traits traits, Edition edition, Reading.Slot slot) {
    String calendar = edition.calendarFor(traits);
    Duration day = normalDay(edition, calendar, slot);
    boolean resolve = kind == ClockKind.RESOLVE;
    return new Terms(
        HOUSE + kind.name().toLowerCase(Locale.ROOT),
        promise.version(),
        "promise of the house",
        resolve ? promise.toResolve(traits.priority(), day) : promise.toAcknowledge(day),
        resolve ? traits.priority() : null,
        Term.usualPauses(kind),
        calendar,
        List.of(),
        List.of());
  }

  private static Duration normalDay(Edition edition, String calendar, Reading.Slot slot) {
    return edition.calendar(calendar).orElseGet(edition::house).normalDayAt(slot.startedAt());
  }

  private UUID idOf(ClockKind kind, String which) {
    String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-').replace("-message", "");
    return Identity.derived(complaint.id(), "SERVICE-" + name + which);
  }

  private Instant ended(Instant start) {
    return life().firstSince(What.ENDED, start).orElse(null);
  }

  private Life life() {
    return complaint.life();
  }
}
