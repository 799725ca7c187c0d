package recourse.intake.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import recourse.spine.time.Identity;

/** Begins long imports, or goes on with them, and ends them. */
@ApplicationScoped
public class BeginImportHandler {
  private final SqlImportRuns runs;
  private final Clock clock;

  BeginImportHandler(SqlImportRuns runs, Clock clock) {
    this.runs = runs;
    this.clock = clock;
  }

  /** The run begun with this key, or a new one. */
  @Transactional
  public ImportRun handle(BeginImport command) {
    return Optional.ofNullable(command.key())
        .flatMap(key -> runs.begun(command.by(), key))
        .orElseGet(() -> begin(command));
  }

  /** The stream of this run came to its end. */
  @Transactional
  public void finish(UUID runId) {
    ImportRun run = runs.get(runId);
    run.finish(clock.instant());
    runs.save(run);
  }

  private ImportRun begin(BeginImport command) {
    ImportRun run =
        new ImportRun(
            Identity.next(), command.source(), command.by(), command.key(), clock.instant());
    runs.save(run);
    return run;
  }
}
