package recourse.followup.timing;

import java.time.Instant;
import java.util.UUID;

/**
 * A round was answered: what was owed in it is done, and an acknowledgement is owed no more.
 *
 * @param complaintId the complaint
 * @param round the round that was answered
 * @param at when
 */
public record SettleRound(UUID complaintId, int round, Instant at) {}
