package recourse.resolution.casefile.complaint;

import java.time.Instant;
import java.util.UUID;

/** The customer confirmed our summary. */
public record NoteSummary(UUID complaintId, Instant at) {}
