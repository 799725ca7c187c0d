package recourse.followup.followups;

import java.util.UUID;

/** Let a question lapse to which nothing came back after the last try. */
public record LapseFollowUp(UUID id) {}
