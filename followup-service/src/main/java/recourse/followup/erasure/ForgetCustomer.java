package recourse.followup.erasure;

import java.util.UUID;

/** Forget what was written about the customer of a complaint. */
public record ForgetCustomer(UUID complaintId) {}
