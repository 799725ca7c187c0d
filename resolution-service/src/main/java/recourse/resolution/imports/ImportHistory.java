package recourse.resolution.imports;

import java.util.UUID;
import recourse.resolution.casefile.ImportedHistory;

/**
 * A source tells the life of a complaint that was imported from it.
 *
 * @param history the whole of it
 */
public record ImportHistory(UUID complaintId, ImportedHistory history) {}
