package recourse.resolution.casefile.closure;

import java.util.UUID;

/** A case whose follow-up has ended may have nothing missing any more. */
public record CloseWhenComplete(UUID complaintId) {}
