package recourse.followup.contacting;

import java.util.UUID;

/** What a customer told about a complaint is to be forgotten. */
public record ForgetWords(UUID complaintId) {}
