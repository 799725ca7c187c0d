package recourse.intake.conversation;

import java.util.UUID;
import recourse.contract.Channel;

/**
 * The customer said that our summary is right.
 *
 * @param channel the way they said so; null for the way the complaint came in
 * @param by who heard them say so
 * @param expectedVersion the version of the hearing the caller saw, or null
 */
public record ConfirmSummary(UUID complaintId, Channel channel, String by, Long expectedVersion) {}
