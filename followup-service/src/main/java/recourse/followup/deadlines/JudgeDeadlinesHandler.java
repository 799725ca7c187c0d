package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import recourse.followup.complaints.SqlKnownComplaints;
import recourse.followup.sla.SharedClock;
import recourse.followup.sla.SlaRegister;
import recourse.followup.sla.SqlSlaRegister;

/** Lets time run out, by the database's clock. */
@ApplicationScoped
public class JudgeDeadlinesHandler {
  private final SqlDeadlines deadlines;
  private final SqlKnownComplaints complaints;
  private final SqlSlaRegister registers;
  private final DeadlineRecalculation recalculation;
  private final SharedClock clock;
  private final FiringBreaker breaker;

  JudgeDeadlinesHandler(
      SqlDeadlines deadlines,
      SqlKnownComplaints complaints,
      SqlSlaRegister registers,
      DeadlineRecalculation recalculation,
      SharedClock clock,
      FiringBreaker breaker) {
    this.deadlines = deadlines;
    this.complaints = complaints;
    this.registers = registers;
    this.recalculation = recalculation;
    this.clock = clock;
    this.breaker = breaker;
  }

  /**
   * Judges a batch of deadlines, each claimed, so that two replicas fire once.
   *
   * @return how many there were; none while the clock cannot be trusted
   */
  @Transactional
  public int handle(JudgeDeadlines command) {
    SharedClock.Moment now = clock.now();
    return breaker.mayFireBy(now) ? judge(now.wall(), command.limit()) : 0;
  }

  private int judge(Instant now, int limit) {
    List<Deadline> claimed = deadlines.claimBefore(now, limit);
    recomputeStale(claimed, registers.current());
    for (Deadline deadline : claimed) {
      deadline.judge(now);
      deadlines.save(deadline);
    }
    return claimed.size();
  }

  /** Nothing fires by hours that do not count any more. */
  private void recomputeStale(List<Deadline> claimed, SlaRegister register) {
    claimed.stream()
        .filter(deadline -> deadline.computedFrom() < register.revision())
        .map(Deadline::complaintId)
        .distinct()
        .flatMap(id -> complaints.find(id).stream())
        .forEach(complaint -> recalculation.recompute(complaint, register));
  }
}
