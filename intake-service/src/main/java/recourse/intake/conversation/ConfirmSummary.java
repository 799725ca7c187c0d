package recourse.intake.conversation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.contract.Channel;

/**
 * The customer said that our summary is right.
 *
 * @param channel the way they said so; null for the way the complaint came in
 * @param by who heard them say so
 * @param expectedVersion the version of the conversation the caller saw
 */
public record ConfirmSummary(
    UUID complaintId, @Nullable Channel channel, String by, @Nullable Long expectedVersion) {}
