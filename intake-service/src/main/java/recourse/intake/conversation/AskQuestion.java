package recourse.intake.conversation;

import java.util.UUID;

/** We ask the customer to make something clear. */
public record AskQuestion(UUID complaintId, String question, String by) {}
