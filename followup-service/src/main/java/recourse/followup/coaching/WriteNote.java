package recourse.followup.coaching;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Write a note.
 *
 * @param by who
 * @param people whom it is for; empty for progress, which is for those of its objective
 * @param team it is about, if it is about one
 * @param objectiveId of progress
 * @param content what it says
 */
public record WriteNote(
    String by,
    Set<String> people,
    @Nullable String team,
    @Nullable UUID objectiveId,
    CoachingNote.Content content) {}
