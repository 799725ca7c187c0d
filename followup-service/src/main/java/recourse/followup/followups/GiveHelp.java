package recourse.followup.followups;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Record that somebody gave the further help a customer had asked for.
 *
 * @param id the follow-up
 * @param expectedVersion the version the caller saw, if that matters
 */
public record GiveHelp(UUID id, @Nullable Long expectedVersion) {}
