package recourse.followup.erasure;

import java.util.UUID;

/** What was written about the customer of a complaint is to be forgotten. */
public record ForgetCustomer(UUID complaintId) {}
