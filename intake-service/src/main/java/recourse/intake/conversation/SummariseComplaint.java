package recourse.intake.conversation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The complaint is said back in our words.
 *
 * @param expectedVersion the version of the conversation the caller saw
 */
public record SummariseComplaint(
    UUID complaintId, String summary, String by, @Nullable Long expectedVersion) {}
