package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import recourse.followup.complaints.KnownComplaint;
import recourse.followup.sla.SlaRegister;

/** Lets every clock of a complaint show what its life and the book of time amount to. */
@ApplicationScoped
public class DeadlineRecalculation {
  private final Deadlines deadlines;
  private final ClockPlan plan;

  DeadlineRecalculation(Deadlines deadlines, ClockPlan plan) {
    this.deadlines = deadlines;
    this.plan = plan;
  }

  /**
   * What a redrawing did to clocks that had been drawn by an older book.
   *
   * @param seen how many there were
   * @param moved for each that runs out at another time, the revision that moved it
   */
  public record Recomputed(int seen, List<Long> moved) {}

  /**
   * Draws all clocks of a complaint of which something was heard.
   *
   * @param at when that had happened
   */
  public void draw(KnownComplaint complaint, SlaRegister book, Instant at) {
    List<ClockState> drawn = plan.of(complaint, book);
    Map<UUID, Deadline> clocks = clocksOf(complaint);
    drawn.forEach(reading -> show(clocks.get(reading.slot().id()), reading, at));
    withdrawGone(clocks, drawn, at);
  }

  /** Draws the open clocks of a complaint by a newer book; what is closed is left as it is. */
  public Recomputed recompute(KnownComplaint complaint, SlaRegister book) {
    List<ClockState> drawn = plan.of(complaint, book);
    Map<UUID, Deadline> clocks = clocksOf(complaint);
    Instant at = book.lastKnownFrom();
    int seen = 0;
    List<Long> moved = new ArrayList<>();
    for (ClockState reading : drawn) {
      Deadline clock = clocks.get(reading.slot().id());
      if (clock == null) {
        show(null, reading, at);
      } else if (clock.isOpen() && clock.computedFrom() < book.revision()) {
        seen++;
        moved.addAll(movers(reading, clock.computedFrom()));
        show(clock, reading, at);
      }
    }
    withdrawGone(clocks, drawn, at);
    return new Recomputed(seen, moved);
  }

  private Map<UUID, Deadline> clocksOf(KnownComplaint complaint) {
    return deadlines.of(complaint.id()).stream()
        .collect(Collectors.toMap(Deadline::id, Function.identity()));
  }

  private void show(Deadline clock, ClockState reading, Instant at) {
    deadlines.save(shown(clock, reading, at));
  }

  private void withdrawGone(Map<UUID, Deadline> clocks, List<ClockState> drawn, Instant at) {
    clocks.values().stream()
        .filter(clock -> plan.isGone(clock, drawn))
        .forEach(clock -> withdraw(clock, at));
  }

  private void withdraw(Deadline clock, Instant at) {
    clock.withdraw(at);
    deadlines.remove(clock);
  }

  private static List<Long> movers(ClockState reading, long computedFrom) {
    return reading.basis().changes().stream()
        .filter(ClockBasis.Change::moved)
        .flatMap(change -> change.revisions().stream())
        .filter(revision -> revision > computedFrom)
        .distinct()
        .toList();
  }

  private static Deadline shown(Deadline clock, ClockState reading, Instant at) {
    if (clock == null) {
      return Deadline.showing(reading, at);
    }
    clock.follow(reading, at);
    return clock;
  }
}
