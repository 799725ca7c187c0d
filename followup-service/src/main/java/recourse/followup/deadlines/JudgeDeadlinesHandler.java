package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.followup.complaints.KnownComplaints;
import recourse.followup.sla.TimeBook;
import recourse.followup.sla.TimeBooks;

/** The desk where time runs out, by the database's clock. */
@ApplicationScoped
public class JudgeDeadlinesHandler {
  @Inject Deadlines deadlines;
  @Inject KnownComplaints complaints;
  @Inject TimeBooks books;
  @Inject Timekeeper clocks;
  @Inject FiringTime time;
  @Inject FiringBreaker breaker;

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
    List<DeadlineClock> claimed = deadlines.claimBefore(now, limit);
    TimeBook book = books.current();
    claimed.stream()
        .filter(clock -> clock.drawnBy() < book.revision())
        .map(DeadlineClock::complaintId)
        .distinct()
        .forEach(id -> redraw(id, book));
    for (DeadlineClock deadline : claimed) {
      deadline.judge(now);
      deadlines.save(deadline);
    }
    return claimed.size();
  }

  /** Nothing fires by hours that do not count any more. */
  private void redraw(UUID complaintId, TimeBook book) {
    complaints.find(complaintId).ifPresent(c -> clocks.redraw(c, book));
  }
}
