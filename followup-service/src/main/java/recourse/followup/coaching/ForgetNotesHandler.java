package recourse.followup.coaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import recourse.followup.model.CoachingNote;
import recourse.followup.model.CoachingNotes;

/** The desk where the words of notes from a case are forgotten. */
@ApplicationScoped
public class ForgetNotesHandler {
  @Inject CoachingNotes notes;

  /** Forgets them. */
  @Transactional
  public void handle(ForgetNotes command) {
    for (CoachingNote note : notes.from(command.complaintId())) {
      note.forgetWords();
      notes.save(note);
    }
  }
}
