package recourse.intake.imports;

import java.util.List;
import java.util.UUID;

/**
 * Some lines of a long stream.
 *
 * @param before how many lines were read before these
 * @param read how many lines are read with these, blank ones included
 * @param complaints those that could be read
 * @param refused those that could not
 * @param digest of all lines up to here
 */
public record ImportChunk(
    UUID runId,
    int before,
    int read,
    ImportComplaints complaints,
    List<LineOutcome> refused,
    byte[] digest) {}
