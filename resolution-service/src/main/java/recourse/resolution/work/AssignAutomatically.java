package recourse.resolution.work;

import java.util.UUID;

/** A case that may be on nobody's desk is to be offered to somebody. */
public record AssignAutomatically(UUID complaintId) {}
