package recourse.followup.coaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** The desk where notes are written. */
@ApplicationScoped
public class WriteNoteHandler {
  private final CoachingNotes notes;
  private final Clock clock;

  WriteNoteHandler(CoachingNotes notes, Clock clock) {
    this.notes = notes;
    this.clock = clock;
  }

  /** Writes it, and answers with its id. */
  @Transactional
  public UUID handle(WriteNote command) {
    CoachingNote note = written(command, clock.instant());
    notes.save(note);
    return note.id();
  }

  private CoachingNote written(WriteNote command, Instant now) {
    return command.objectiveId() == null
        ? CoachingNote.write(command.by(), command.people(), command.team(), command.content(), now)
        : notes.get(command.objectiveId()).progress(command.by(), command.content(), now);
  }
}
