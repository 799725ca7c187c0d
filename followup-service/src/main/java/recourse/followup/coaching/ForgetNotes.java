package recourse.followup.coaching;

import java.util.UUID;

/** What notes say about a case is to be forgotten. */
public record ForgetNotes(UUID complaintId) {}
