package recourse.followup.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import recourse.contract.ClockKind;
import recourse.followup.policy.BusinessCalendars;
import recourse.followup.policy.PromisePolicy;
import recourse.followup.policy.RuleBook;

/**
 * Draws all the clocks of a complaint from what was told of it. Nothing else goes in, so the same
 * facts give the same clocks in whatever order they were heard.
 *
 * @param promises what the house promises
 * @param rules what law and standards ask
 * @param calendars on which both are counted
 */
public record ClockPlan(PromisePolicy promises, RuleBook rules, BusinessCalendars calendars) {

  /**
   * What the clocks show, the acknowledgement first.
   *
   * @param calendarOf the version of the calendar a clock counts on, or null for the current one
   */
  public List<Reading> of(KnownComplaint complaint, Function<UUID, String> calendarOf) {
    if (!complaint.isRegistered()) {
      return List.of();
    }
    if (complaint.isImported()) {
      return new SourceClocks(complaint).readings();
    }
    List<Reading> all = new ArrayList<>();
    promises
        .at(complaint.receivedAt())
        .ifPresent(
            promise ->
                all.addAll(
                    new PromisedClocks(complaint, promise, calendars, calendarOf).readings()));
    all.addAll(new RuleClocks(complaint, rules, calendars, calendarOf).readings());
    return all;
  }

  /** The end of a clock: what was owed was done, or nothing was owed any more. */
  static Reading.Slot slot(
      UUID id,
      KnownComplaint complaint,
      ClockKind kind,
      int round,
      Reading.SetBy rule,
      Instant start,
      Instant stop,
      Instant cancel) {
    boolean done = stop != null && (cancel == null || !stop.isAfter(cancel));
    return new Reading.Slot(
        id,
        complaint.id(),
        kind,
        round,
        rule,
        start,
        done ? stop : cancel,
        !done && cancel != null,
        false);
  }

  /** The earliest of some instants, of which any may be unknown. */
  static Instant earliest(Instant... instants) {
    return Stream.of(instants)
        .filter(instant -> instant != null)
        .min(Instant::compareTo)
        .orElse(null);
  }
}
