package recourse.followup.coaching;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** All coaching notes. */
public interface CoachingNotes {
  /** The note; refused as unknown when there is none of this id. */
  CoachingNote get(UUID id);

  /** Keeps it. */
  void save(CoachingNote note);

  /** The notes this person may see, as their supervisor or as one they are for, oldest first. */
  List<CoachingNote> visibleTo(String person, Instant afterAt, UUID afterId, int limit);

  /** Every note that comes from this case. */
  List<CoachingNote> from(UUID complaintId);
}
