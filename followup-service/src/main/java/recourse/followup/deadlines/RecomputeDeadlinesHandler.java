package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import recourse.followup.complaints.KnownComplaint;
import recourse.followup.complaints.SqlKnownComplaints;
import recourse.followup.sla.SharedClock;
import recourse.followup.sla.SlaRegister;
import recourse.followup.sla.SqlSlaRegister;

/** Lets a change of hours or of what was agreed reach the deadlines that run. */
@ApplicationScoped
public class RecomputeDeadlinesHandler {
  private final SqlSlaRegister registers;
  private final SqlDeadlines deadlines;
  private final SqlKnownComplaints complaints;
  private final DeadlineRecalculation recalculation;
  private final SharedClock clock;

  RecomputeDeadlinesHandler(
      SqlSlaRegister registers,
      SqlDeadlines deadlines,
      SqlKnownComplaints complaints,
      DeadlineRecalculation recalculation,
      SharedClock clock) {
    this.registers = registers;
    this.deadlines = deadlines;
    this.complaints = complaints;
    this.recalculation = recalculation;
    this.clock = clock;
  }

  /**
   * Computes the deadlines of some complaints, each claimed, and notes with the entry of the
   * register what became of them. When none is left, the entry is settled.
   *
   * @return how many complaints there were
   */
  @Transactional
  public int handle(RecomputeDeadlines command) {
    SlaRegister register = registers.current();
    List<UUID> stale = deadlines.computedBefore(register.revision(), command.limit());
    if (stale.isEmpty()) {
      registers.settle(register.revision(), clock.now().wall());
      return 0;
    }
    List<KnownComplaint> claimed = complaints.claim(stale);
    claimed.forEach(complaint -> recompute(complaint, register));
    return claimed.size();
  }

  private void recompute(KnownComplaint complaint, SlaRegister register) {
    long before = deadlines.computedFrom(complaint.id());
    DeadlineRecalculation.Recomputed done = recalculation.recompute(complaint, register);
    registers.note(before, register.revision(), done.seen(), done.moved());
  }
}
