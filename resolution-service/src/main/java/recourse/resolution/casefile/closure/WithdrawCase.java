package recourse.resolution.casefile.closure;

import java.time.Instant;
import java.util.UUID;

/**
 * The customer took the complaint back.
 *
 * @param at when
 */
public record WithdrawCase(UUID complaintId, Instant at) {}
