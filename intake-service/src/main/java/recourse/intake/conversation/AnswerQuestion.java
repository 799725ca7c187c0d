package recourse.intake.conversation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The customer answered a question.
 *
 * @param number which one, from 1
 * @param by who heard the answer
 * @param expectedVersion the version of the conversation the caller saw
 */
public record AnswerQuestion(
    UUID complaintId, int number, String answer, String by, @Nullable Long expectedVersion) {}
