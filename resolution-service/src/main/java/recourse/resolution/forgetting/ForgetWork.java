package recourse.resolution.forgetting;

import java.util.UUID;

/** The words around a case are to be forgotten. */
public record ForgetWork(UUID complaintId) {}
