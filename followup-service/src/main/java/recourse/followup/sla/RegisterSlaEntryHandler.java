package recourse.followup.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import recourse.followup.deadlines.FiringTime;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/** The desk where the book of time is written, one line after the other. */
@ApplicationScoped
public class RegisterSlaEntryHandler {
  private final SlaRegisters books;
  private final FiringTime time;

  RegisterSlaEntryHandler(SlaRegisters books, FiringTime time) {
    this.books = books;
    this.time = time;
  }

  /** Adds a line; it is known from this moment on. */
  @Transactional
  public void handle(RegisterSlaEntry command) {
    books.lock();
    int number = books.lines(command.subject(), command.name()).size();
    requireSeen(command.expectedNumber(), number);
    SlaRegister book = books.current();
    SlaEntry.Written written = new SlaEntry.Written(command.by(), after(book), command.why());
    SlaEntry line = SlaEntry.of(entry(command, number + 1, book, written), written);
    line.require(book.latest());
    books.save(line);
  }

  private static SlaVersion entry(
      RegisterSlaEntry command, int number, SlaRegister book, SlaEntry.Written written) {
    return new SlaVersion(
        book.revision() + 1,
        command.subject(),
        command.name(),
        number,
        command.from(),
        command.until(),
        written.at(),
        command.attributes());
  }

  /** Now, and in any case after everything that is known. */
  private Instant after(SlaRegister book) {
    Instant now = time.now().wall().truncatedTo(ChronoUnit.MICROS);
    Instant next = book.lastKnownFrom().plus(1, ChronoUnit.MICROS);
    return now.isBefore(next) ? next : now;
  }

  private static void requireSeen(Long expected, int latest) {
    if (expected != null && expected != latest) {
      throw new Refusal(
          CommonReason.STALE, "Number " + latest + " is the latest: read it, then decide.");
    }
  }
}
