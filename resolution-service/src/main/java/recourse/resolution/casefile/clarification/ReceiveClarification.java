package recourse.resolution.casefile.clarification;

import java.util.UUID;

/**
 * What was asked for is here.
 *
 * @param number of the question
 * @param answer what came
 * @param expectedVersion the version the caller saw, or null
 */
public record ReceiveClarification(
    UUID complaintId, int number, String answer, Long expectedVersion) {}
