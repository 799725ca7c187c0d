package recourse.resolution.closing;

import java.util.UUID;

/** A case whose follow-up has ended may have nothing missing any more. */
public record CloseWhenComplete(UUID complaintId) {}
