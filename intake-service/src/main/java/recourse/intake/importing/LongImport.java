package recourse.intake.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import recourse.intake.importing.ImportResource.ImportedLine;
import recourse.intake.importing.TakeInChunk.ReadLine;
import recourse.intake.model.ImportRun;
import recourse.intake.model.LineOutcome;
import recourse.spine.http.Ndjson;
import recourse.spine.inbox.Patience;

/**
 * Takes a stream in as it comes: lines are gathered to chunks, each chunk is one transaction, as
 * long as {@link Pace} says. A chunk that fails for a reason that goes away is tried again for a
 * while. What was taken in stays when the connection breaks; sent again with the same key, the
 * stream goes on behind it.
 */
@ApplicationScoped
class LongImport {
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final int CHUNK_BYTES = 2 * 1024 * 1024;

  @Inject BeginImportHandler runs;
  @Inject TakeInChunkHandler takeIn;
  @Inject Ndjson ndjson;

  /** Which run it became, and whether it had come to its end before. */
  record Taken(UUID runId, boolean doneBefore) {}

  Taken take(BeginImport command, InputStream body) throws IOException {
    ImportRun run = runs.handle(command);
    if (run.isDone()) {
      return new Taken(run.id(), true);
    }
    LineStream lines = new LineStream(body);
    passOver(lines, run);
    Pace pace = Pace.FIRST;
    while (pace != null) {
      pace = takeChunk(lines, run, pace);
    }
    runs.finish(run.id());
    return new Taken(run.id(), false);
  }

  private static void passOver(LineStream lines, ImportRun run) throws IOException {
    if (run.linesRead() > 0) {
      while (lines.number() < run.linesRead() && lines.next()) {
        // taken in before
      }
      run.requireSameBeginning(lines.digest());
    }
  }

  /** Takes the next chunk in and tells the pace of the one behind it; null when there is none. */
  private Pace takeChunk(LineStream lines, ImportRun run, Pace pace) throws IOException {
    int before = lines.number();
    int bytes = 0;
    List<ReadLine> read = new ArrayList<>();
    List<LineOutcome> refused = new ArrayList<>();
    boolean more = true;
    while (more && lines.number() - before < pace.lines() && bytes < CHUNK_BYTES) {
      more = lines.next();
      if (more) {
        bytes += lines.length();
        sort(lines, read, refused);
      }
    }
    if (lines.number() == before) {
      return null;
    }
    long begun = System.nanoTime();
    takeIn(
        new TakeInChunk(
            run.id(), run.source(), before, lines.number(), read, refused, lines.digest()));
    return more ? pace.after(Duration.ofNanos(System.nanoTime() - begun)) : null;
  }

  private void takeIn(TakeInChunk chunk) {
    Patience.of(PATIENCE).until(() -> takeIn.handle(chunk));
  }

  private void sort(LineStream lines, List<ReadLine> read, List<LineOutcome> refused) {
    String text = lines.text();
    if (text == null) {
      refused.add(
          LineOutcome.refused(
              lines.number(), null, "line.too-long", "A line of at most 262,144 bytes."));
    } else if (!text.isBlank()) {
      Ndjson.Line<ImportedLine> line = ndjson.read(lines.number(), text, ImportedLine.class);
      if (line.problem() == null) {
        read.add(new ReadLine(lines.number(), line.value().toImported()));
      } else {
        refused.add(
            LineOutcome.refused(
                lines.number(), null, line.problem().code(), line.problem().detail()));
      }
    }
  }
}
