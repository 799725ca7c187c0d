package recourse.resolution.replies;

import java.util.UUID;

/**
 * Somebody wants to know how good their reply is.
 *
 * @param text the reply
 * @param template the text it came from, or null
 * @param language it is written in, as its writer says, ISO 639-1; null leaves it to the reader's
 * @param by who wrote it
 */
public record JudgeReply(
    UUID complaintId, String text, String template, String language, String by) {}
