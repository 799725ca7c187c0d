package recourse.intake.conversation;

import java.util.UUID;

/**
 * The customer answered a question.
 *
 * @param number which one, from 1
 * @param by who heard the answer
 * @param expectedVersion the version of the hearing the caller saw, or null
 */
public record AnswerQuestion(
    UUID complaintId, int number, String answer, String by, Long expectedVersion) {}
