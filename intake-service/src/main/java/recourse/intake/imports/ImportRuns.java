package recourse.intake.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All imports that came as long streams, and what became of each of their lines. */
public interface ImportRuns {
  /** The run; refused as unknown when there is none of this id. */
  ImportRun get(UUID id);

  /** The run that this caller began with this key, if any. */
  Optional<ImportRun> begun(String sentBy, String key);

  /** Keeps it, in the transaction of the caller. */
  void save(ImportRun run);

  /** Keeps what became of some lines, in their order. */
  void keep(UUID runId, List<LineOutcome> outcomes);

  /**
   * A page of what became of the lines, in their order.
   *
   * @param refusedOnly leaves out those that became complaints
   * @param afterLine the last line of the page before, or 0
   */
  List<LineOutcome> lines(UUID runId, boolean refusedOnly, int afterLine, int limit);
}
