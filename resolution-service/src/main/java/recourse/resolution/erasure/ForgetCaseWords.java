package recourse.resolution.erasure;

import java.util.UUID;

/** What was written about the customer of a complaint is to be forgotten. */
public record ForgetCaseWords(UUID complaintId) {}
