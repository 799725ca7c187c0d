package recourse.followup.followups;

import java.util.UUID;

/** Nothing came back after the last try. */
public record LapseFollowUp(UUID id) {}
