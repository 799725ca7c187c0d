package recourse.intake.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How a long import stands.
 *
 * @param refusals the first of them
 * @param lines where it is told what became of each line
 */
public record ImportRunView(
    UUID id,
    String source,
    ImportRun.Status status,
    int linesRead,
    int created,
    int existing,
    int refused,
    Instant startedAt,
    Instant touchedAt,
    List<LineOutcome> refusals,
    String lines) {
  static ImportRunView of(ImportRun run, List<LineOutcome> refusals, Instant now) {
    return new ImportRunView(
        run.id(),
        run.source(),
        run.status(now),
        run.linesRead(),
        run.created(),
        run.existing(),
        run.refused(),
        run.startedAt(),
        run.touchedAt(),
        refusals,
        "/imports/" + run.id() + "/lines");
  }
}
