package recourse.followup.coaching;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody writes a note.
 *
 * @param by who
 * @param people whom it is for; empty for progress, which is for those of its objective
 * @param team it is about, or null
 * @param objectiveId of progress, or null
 * @param content what it says
 */
public record WriteNote(
    String by, Set<String> people, String team, UUID objectiveId, CoachingNote.Content content) {}
