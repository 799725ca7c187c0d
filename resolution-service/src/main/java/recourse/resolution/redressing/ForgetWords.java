package recourse.resolution.redressing;

import java.util.UUID;

/** The customer of this complaint is forgotten. */
public record ForgetWords(UUID complaintId) {}
