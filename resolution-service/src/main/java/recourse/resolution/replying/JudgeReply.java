package recourse.resolution.replying;

import java.util.UUID;

/**
 * Somebody wants to know how good their reply is.
 *
 * @param text the reply
 * @param template the text it came from, or null
 * @param by who wrote it
 */
public record JudgeReply(UUID complaintId, String text, String template, String by) {}
