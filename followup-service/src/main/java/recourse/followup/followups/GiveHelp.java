package recourse.followup.followups;

import java.util.UUID;

/**
 * Somebody gave the further help a customer had asked for.
 *
 * @param id the follow-up
 * @param expectedVersion the version the caller saw, or null
 */
public record GiveHelp(UUID id, Long expectedVersion) {}
