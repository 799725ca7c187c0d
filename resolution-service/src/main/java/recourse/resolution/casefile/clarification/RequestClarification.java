package recourse.resolution.casefile.clarification;

import java.util.UUID;

/**
 * Something is missing, and the customer is asked for it.
 *
 * @param question what is asked
 * @param by who asks
 */
public record RequestClarification(UUID complaintId, String question, String by) {}
