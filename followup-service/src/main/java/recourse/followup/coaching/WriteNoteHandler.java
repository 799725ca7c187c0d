package recourse.followup.coaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.followup.complaints.HistoryEvent.Kind;
import recourse.followup.complaints.SqlKnownComplaints;
import recourse.spine.refusal.Refusal;

/** Takes notes. */
@ApplicationScoped
public class WriteNoteHandler {
  private final SqlCoachingNotes notes;
  private final SqlKnownComplaints complaints;
  private final Clock clock;

  WriteNoteHandler(SqlCoachingNotes notes, SqlKnownComplaints complaints, Clock clock) {
    this.notes = notes;
    this.complaints = complaints;
    this.clock = clock;
  }

  /** Takes it, and answers with its id. */
  @Transactional
  public UUID handle(WriteNote command) {
    expectCustomerNotErased(command.content().complaintId());
    CoachingNote note = written(command, clock.instant());
    notes.save(note);
    return note.id();
  }

  private CoachingNote written(WriteNote command, Instant now) {
    return command.objectiveId() == null
        ? CoachingNote.write(command.by(), command.people(), command.team(), command.content(), now)
        : notes.get(command.objectiveId()).progress(command.by(), command.content(), now);
  }

  /** What is written about a case before its customer is erased goes; after that nothing is. */
  private void expectCustomerNotErased(@Nullable UUID complaintId) {
    if (complaintId != null
        && complaints.find(complaintId).filter(c -> c.history().has(Kind.ERASED)).isPresent()) {
      throw new Refusal(
          CoachingReason.CUSTOMER_ERASED, "complaintId", "None: the customer was erased.");
    }
  }
}
