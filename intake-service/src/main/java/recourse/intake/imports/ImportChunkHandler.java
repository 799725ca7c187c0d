package recourse.intake.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes a stream in chunk by chunk, each with its progress in one transaction. */
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
    List<LineOutcome> outcomes = new ArrayList<>(command.refused());
    Set<String> seen = new HashSet<>();
    for (LineOutcome outcome : importing.handle(command.complaints())) {
      outcomes.add(seen.add(outcome.externalRef()) ? outcome : outcome.again());
    }
    outcomes.sort(Comparator.comparingInt(LineOutcome::line));
    run.advance(outcomes, command.before(), command.read(), command.digest(), clock.instant());
    runs.save(run);
    runs.keep(command.runId(), outcomes);
  }
}
