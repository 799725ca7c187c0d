package recourse.followup.deadlines;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import recourse.contract.ClockKind;
import recourse.followup.complaints.KnownComplaint;
import recourse.followup.complaints.TargetPeriods;
import recourse.followup.rules.TimeRules;
import recourse.followup.sla.SlaRegister;

/**
 * Draws all the clocks of a complaint from what was told of it and from the book of time. Nothing
 * else goes in, so the same events give the same clocks in whatever order they were heard.
 *
 * @param promises what the house promises to everybody
 * @param rules what law and standards ask
 */
public record ClockPlan(PromisePolicy promises, TimeRules rules) {

  /** What the clocks show, the acknowledgement first. */
  public List<ClockState> of(KnownComplaint complaint, SlaRegister book) {
    if (!complaint.isRegistered()) {
      return List.of();
    }
    if (complaint.isImported()) {
      return new SourceClocks(complaint, book.revision()).readings();
    }
    List<ClockState> all = new ArrayList<>();
    all.addAll(
        new PromisedClocks(complaint, turns(complaint, book), promises, rules, book).readings());
    all.addAll(new RuleClocks(complaint, rules, book).readings());
    all.addAll(new RedressClocks(complaint, book).readings());
    return all;
  }

  private static TargetPeriods turns(KnownComplaint complaint, SlaRegister book) {
    ZoneId zone = book.latest().organisationCalendar().zone();
    return TargetPeriods.of(complaint, complaint.receivedAt().atZone(zone).toLocalDate());
  }

  /**
   * Whether a clock is gone: it was set by an agreement, and by what was told since there was none.
   * What the house or a law asks for is never gone; at most it ends.
   */
  public boolean isGone(Deadline clock, List<ClockState> drawn) {
    boolean agreed =
        !clock.isOfSource()
            && clock.allowance() == null
            && !clock.ruleId().startsWith(PromisedClocks.PROMISE)
            && rules.rules().stream().noneMatch(rule -> rule.id().equals(clock.ruleId()));
    return agreed && drawn.stream().noneMatch(reading -> reading.slot().id().equals(clock.id()));
  }

  /** The end of a clock: what was owed was done, or nothing was owed any more. */
  static ClockState.Slot slot(
      UUID id,
      KnownComplaint complaint,
      ClockKind kind,
      int round,
      Instant start,
      Instant stop,
      Instant cancel) {
    boolean done = stop != null && (cancel == null || !stop.isAfter(cancel));
    return new ClockState.Slot(
        id,
        complaint.id(),
        kind,
        round,
        null,
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
