package recourse.intake.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import recourse.intake.imports.ImportChunk.ReadLine;
import recourse.intake.imports.ImportComplaintsHandler.Result;

/**
 * The desk where a stream is taken in chunk by chunk, each with its progress in one transaction.
 */
@ApplicationScoped
public class ImportChunkHandler {
  private final SqlImportRuns runs;
  private final ImportComplaintsHandler importing;
  private final Clock clock;

  ImportChunkHandler(SqlImportRuns runs, ImportComplaintsHandler importing, Clock clock) {
    this.runs = runs;
    this.importing = importing;
    this.clock = clock;
  }

  /**
   * Takes the lines in and notes what became of them. A chunk that is taken in already, because its
   * commit was not heard of, is left as it is.
   */
  @Transactional
  public void handle(ImportChunk command) {
    ImportRun run = runs.get(command.runId());
    if (run.hasTakenIn(command.read(), command.digest())) {
      return;
    }
    Map<String, Result> results =
        importing.handle(
            new ImportComplaints(
                command.source(), command.lines().stream().map(ReadLine::complaint).toList()));
    List<LineOutcome> outcomes = new ArrayList<>(command.refused());
    Set<String> seen = new HashSet<>();
    for (ReadLine line : command.lines()) {
      String externalRef = line.complaint().externalRef();
      boolean again = !seen.add(externalRef);
      outcomes.add(outcome(line.number(), externalRef, results.get(externalRef), again));
    }
    outcomes.sort(Comparator.comparingInt(LineOutcome::line));
    run.advance(outcomes, command.before(), command.read(), command.digest(), clock.instant());
    runs.save(run);
    runs.keep(command.runId(), outcomes);
  }

  private static LineOutcome outcome(int line, String externalRef, Result result, boolean again) {
    if (result.refusal() != null) {
      return LineOutcome.refused(
          line, externalRef, result.refusal().reason().code(), result.refusal().getMessage());
    }
    return LineOutcome.known(line, result.created() && !again, externalRef, result.id());
  }
}
