package recourse.resolution.recontact;

import java.util.UUID;

/**
 * A complaint says an old one again or goes on for it: the returns that wait belong to it.
 *
 * @param complaintId the old one
 * @param newComplaintId the new one
 */
public record LinkWaitingRecontacts(UUID complaintId, UUID newComplaintId) {}
