package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.followup.complaints.KnownComplaints;
import recourse.followup.sla.SlaRegister;
import recourse.followup.sla.SlaRegisters;

/** The desk where time runs out, by the database's clock. */
@ApplicationScoped
public class JudgeDeadlinesHandler {
  private final Deadlines deadlines;
  private final KnownComplaints complaints;
  private final SlaRegisters books;
  private final DeadlineRecalculation clocks;
  private final FiringTime time;
  private final FiringBreaker breaker;

  JudgeDeadlinesHandler(Deadlines deadlines, KnownComplaints complaints, SlaRegisters books, DeadlineRecalculation clocks, FiringTime time, FiringBreaker breaker) {
    this.deadlines = deadlines;
    this.complaints = complaints;
    this.books = books;
    this.clocks = clocks;
    this.time = time;
    this.breaker = breaker;
  }

  /**
   * Judges a batch of clocks, each claimed, so that two replicas fire once.
   *
   * @return how many there were; none while the clock cannot be trusted
   */
  @Transactional
  public int handle(JudgeDeadlines command) {
    FiringTime.Moment now = time.now();
    return breaker.mayFireBy(now) ? judge(now.wall(), command.limit()) : 0;
  }

  private int judge(Instant now, int limit) {
    List<Deadline> claimed = deadlines.claimBefore(now, limit);
    SlaRegister book = books.current();
    claimed.stream()
        .filter(clock -> clock.computedFrom() < book.revision())
        .map(Deadline::complaintId)
        .distinct()
        .forEach(id -> recompute(id, book));
    for (Deadline deadline : claimed) {
      deadline.judge(now);
      deadlines.save(deadline);
    }
    return claimed.size();
  }

  /** Nothing fires by hours that do not count any more. */
  private void recompute(UUID complaintId, SlaRegister book) {
    complaints.find(complaintId).ifPresent(c -> clocks.recompute(c, book));
  }
}
