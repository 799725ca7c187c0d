package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import recourse.followup.complaints.KnownComplaint;
import recourse.followup.complaints.KnownComplaints;
import recourse.followup.sla.TimeBook;
import recourse.followup.sla.TimeBooks;

/** The desk where a change of hours or of what was agreed reaches the clocks that run. */
@ApplicationScoped
public class RedrawClocksHandler {
  @Inject TimeBooks books;
  @Inject Deadlines deadlines;
  @Inject KnownComplaints complaints;
  @Inject Timekeeper clocks;
  @Inject FiringTime time;

  /**
   * Draws the clocks of some complaints, each claimed, and notes with the line of the book what
   * became of them. When none is left, the line is settled.
   *
   * @return how many complaints there were
   */
  @Transactional
  public int handle(RedrawClocks command) {
    TimeBook book = books.current();
    List<UUID> stale = deadlines.drawnBefore(book.revision(), command.limit());
    if (stale.isEmpty()) {
      books.settle(book.revision(), time.now().wall());
      return 0;
    }
    List<KnownComplaint> claimed = complaints.claim(stale);
    claimed.forEach(complaint -> redraw(complaint, book));
    return claimed.size();
  }

  private void redraw(KnownComplaint complaint, TimeBook book) {
    long before = deadlines.drawnBy(complaint.id());
    Timekeeper.Redrawn redrawn = clocks.redraw(complaint, book);
    books.note(before, book.revision(), redrawn.seen(), redrawn.moved());
  }
}
