package recourse.followup.deadlines;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import recourse.contract.ClockKind;
import recourse.followup.complaints.KnownComplaint;
import recourse.followup.complaints.Turns;
import recourse.followup.rules.RuleBook;
import recourse.followup.sla.TimeBook;

/**
 * Draws all the clocks of a complaint from what was told of it and from the book of time. Nothing
 * else goes in, so the same events give the same clocks in whatever order they were heard.
 *
 * @param promises what the house promises to everybody
 * @param rules what law and standards ask
 */
public record ClockPlan(PromisePolicy promises, RuleBook rules) {

  /** What the clocks show, the acknowledgement first. */
  public List<Reading> of(KnownComplaint complaint, TimeBook book) {
    if (!complaint.isRegistered()) {
      return List.of();
    }
    if (complaint.isImported()) {
      return new SourceClocks(complaint, book.revision()).readings();
    }
    List<Reading> all = new ArrayList<>();
    all.addAll(
        new PromisedClocks(complaint, turns(complaint, book), promises, rules, book).readings());
    all.addAll(new RuleClocks(complaint, rules, book).readings());
    all.addAll(new RedressClocks(complaint, book).readings());
    return all;
  }

  private static Turns turns(KnownComplaint complaint, TimeBook book) {
    ZoneId zone = book.latest().house().zone();
    return Turns.of(complaint, complaint.receivedAt().atZone(zone).toLocalDate());
  }

  /**
   * Whether a clock is gone: it was set by an agreement, and by what was told since there was none.
   * What the house or a law asks for is never gone; at most it ends.
   */
  public boolean isGone(DeadlineClock clock, List<Reading> drawn) {
    boolean agreed =
        !clock.isOfSource()
            && clock.allowance() == null
            && !clock.ruleId().startsWith(PromisedClocks.HOUSE)
            && rules.rules().stream().noneMatch(rule -> rule.id().equals(clock.ruleId()));
    return agreed && drawn.stream().noneMatch(reading -> reading.slot().id().equals(clock.id()));
  }

  /** The end of a clock: what was owed was done, or nothing was owed any more. */
  static Reading.Slot slot(
      UUID id,
      KnownComplaint complaint,
      ClockKind kind,
      int round,
      Instant start,
      Instant stop,
      Instant cancel) {
    boolean done = stop != null && (cancel == null || !stop.isAfter(cancel));
    return new Reading.Slot(
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
