package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import recourse.followup.complaints.KnownComplaint;
import recourse.followup.sla.SlaRegister;

/** Computes every deadline of a complaint from what is known of it and from the SLA register. */
@ApplicationScoped
public class DeadlineRecalculation {
  private final SqlDeadlines deadlines;
  private final ClockPlan plan;

  DeadlineRecalculation(SqlDeadlines deadlines, ClockPlan plan) {
    this.deadlines = deadlines;
    this.plan = plan;
  }

  /**
   * What a newer register did to open deadlines.
   *
   * @param seen how many had been computed from an older one
   * @param moved for each that runs out at another time, the revision that moved it
   */
  record Recomputed(int seen, List<Long> moved) {}

  /**
   * Computes all deadlines of a complaint of which something was heard.
   *
   * @param at when that had happened
   */
  void compute(KnownComplaint complaint, SlaRegister register, Instant at) {
    List<ComputedClock> computed = plan.of(complaint, register);
    Map<UUID, Deadline> known = deadlinesOf(complaint);
    computed.forEach(clock -> stand(known.get(clock.state().span().id()), clock, at));
    withdrawGone(known, complaint, computed, at);
  }

  /** Computes the open deadlines from a newer register; what is closed is left as it is. */
  Recomputed recompute(KnownComplaint complaint, SlaRegister register) {
    List<ComputedClock> computed = plan.of(complaint, register);
    Map<UUID, Deadline> known = deadlinesOf(complaint);
    Instant at = register.lastKnownFrom();
    int seen = 0;
    List<Long> moved = new ArrayList<>();
    for (ComputedClock clock : computed) {
      Deadline deadline = known.get(clock.state().span().id());
      if (deadline == null) {
        stand(null, clock, at);
      } else if (deadline.isOpen() && deadline.computedFrom() < register.revision()) {
        seen++;
        moved.addAll(movers(clock, deadline.computedFrom()));
        stand(deadline, clock, at);
      }
    }
    withdrawGone(known, complaint, computed, at);
    return new Recomputed(seen, moved);
  }

  private Map<UUID, Deadline> deadlinesOf(KnownComplaint complaint) {
    return deadlines.of(complaint.id()).stream()
        .collect(Collectors.toMap(Deadline::id, Function.identity()));
  }

  private void stand(@Nullable Deadline deadline, ComputedClock clock, Instant at) {
    if (deadline == null) {
      deadlines.save(Deadline.set(clock, at));
    } else {
      deadline.follow(clock, at);
      deadlines.save(deadline);
    }
  }

  private void withdrawGone(
      Map<UUID, Deadline> known,
      KnownComplaint complaint,
      List<ComputedClock> computed,
      Instant at) {
    for (Deadline deadline : known.values()) {
      if (plan.isGone(deadline, complaint, computed)) {
        deadline.withdraw(at);
        deadlines.remove(deadline);
      }
    }
  }

  private static List<Long> movers(ComputedClock clock, long computedFrom) {
    return clock.basis().changes().stream()
        .filter(ClockBasis.Change::moved)
        .flatMap(change -> change.revisions().stream())
        .filter(revision -> revision > computedFrom)
        .distinct()
        .toList();
  }
}
