package recourse.intake.imports;

import java.util.List;
import java.util.UUID;
import recourse.intake.imports.ImportComplaints.Imported;

/**
 * Some lines of a long stream.
 *
 * @param source the system they come from
 * @param before how many lines were read before these
 * @param read how many lines are read with these, blank ones included
 * @param lines those that could be read
 * @param refused those that could not
 * @param digest of all lines up to here
 */
public record ImportChunk(
    UUID runId,
    String source,
    int before,
    int read,
    List<ReadLine> lines,
    List<LineOutcome> refused,
    byte[] digest) {

  /** A line that could be read. */
  public record ReadLine(int number, Imported complaint) {}
}
