package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import recourse.followup.complaints.KnownComplaint;
import recourse.followup.complaints.KnownComplaints;
import recourse.followup.sla.SlaRegister;
import recourse.followup.sla.SlaRegisters;

/** The desk where a change of hours or of what was agreed reaches the clocks that run. */
@ApplicationScoped
public class RecomputeDeadlinesHandler {
  private final SlaRegisters books;
  private final Deadlines deadlines;
  private final KnownComplaints complaints;
  private final DeadlineRecalculation clocks;
  private final FiringTime time;

  RecomputeDeadlinesHandler(SlaRegisters books, Deadlines deadlines, KnownComplaints complaints, DeadlineRecalculation clocks, FiringTime time) {
    this.books = books;
    this.deadlines = deadlines;
    this.complaints = complaints;
    this.clocks = clocks;
    this.time = time;
  }

  /**
   * Draws the clocks of some complaints, each claimed, and notes with the line of the book what
   * became of them. When none is left, the line is settled.
   *
   * @return how many complaints there were
   */
  @Transactional
  public int handle(RecomputeDeadlines command) {
    SlaRegister book = books.current();
    List<UUID> stale = deadlines.computedBefore(book.revision(), command.limit());
    if (stale.isEmpty()) {
      books.settle(book.revision(), time.now().wall());
      return 0;
    }
    List<KnownComplaint> claimed = complaints.claim(stale);
    claimed.forEach(complaint -> recompute(complaint, book));
    return claimed.size();
  }

  private void recompute(KnownComplaint complaint, SlaRegister book) {
    long before = deadlines.computedFrom(complaint.id());
    DeadlineRecalculation.Recomputed redrawn = clocks.recompute(complaint, book);
    books.note(before, book.revision(), redrawn.seen(), redrawn.moved());
  }
}
