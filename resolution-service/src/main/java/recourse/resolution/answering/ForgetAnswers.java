package recourse.resolution.answering;

import java.util.UUID;

/** The words in a case and in its letters are to be forgotten. */
public record ForgetAnswers(UUID complaintId) {}
