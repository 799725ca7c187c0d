package recourse.followup.coaching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note, as those it concerns see it.
 *
 * @param supervisor who leads the conversation
 * @param people whom it is for
 * @param team it is about, if it is about one
 * @param objectiveId the objective a progress belongs to
 * @param words absent once they were forgotten
 */
public record CoachingNoteView(
    UUID id,
    CoachingNote.Kind kind,
    String supervisor,
    List<String> people,
    @Nullable String team,
    @Nullable UUID objectiveId,
    @Nullable UUID complaintId,
    @Nullable LocalDate dueBy,
    @Nullable Integer percent,
    @Nullable String words,
    Instant writtenAt) {}
