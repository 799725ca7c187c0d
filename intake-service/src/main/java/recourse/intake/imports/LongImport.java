package recourse.intake.imports;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import recourse.spine.fault.RetryPolicy;
import recourse.spine.http.Ndjson;
import recourse.spine.refusal.ProblemDocument;

/**
 * Takes a stream in as it comes: lines are gathered to chunks, each chunk is one transaction, as
 * long as {@link ChunkSize} says. A chunk that fails for a reason that goes away is tried again for
 * a while. What was taken in stays when the connection breaks; sent again with the same key, the
 * stream goes on behind it.
 */
@ApplicationScoped
class LongImport {
  private static final Duration RETRIED_FOR = Duration.ofSeconds(15);
  private static final int CHUNK_BYTES = 2 * 1024 * 1024;

  /** Threads of its own: were they those of the requests, imports could wait for each other. */
  private final ExecutorService writers = Executors.newCachedThreadPool();

  private final BeginImportHandler runs;
  private final ImportChunkHandler takeIn;
  private final Ndjson ndjson;

  LongImport(BeginImportHandler runs, ImportChunkHandler takeIn, Ndjson ndjson) {
    this.runs = runs;
    this.takeIn = takeIn;
    this.ndjson = ndjson;
  }

  /** Which run it became, and whether it had come to its end before. */
  record Taken(UUID runId, boolean doneBefore) {}

  @PreDestroy
  void stop() {
    writers.shutdown();
  }

  Taken take(BeginImport command, InputStream body) throws IOException {
    ImportRun run = runs.handle(command);
    if (run.isDone()) {
      return new Taken(run.id(), true);
    }
    LineStream lines = new LineStream(body);
    passOver(lines, run);
    takeAll(lines, run);
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

  /** The next chunk is read while the last is being written. */
  private void takeAll(LineStream lines, ImportRun run) throws IOException {
    ChunkSize pace = ChunkSize.FIRST;
    ImportChunk chunk = next(lines, run, pace);
    while (chunk != null) {
      ImportChunk ready = chunk;
      Future<Duration> written = writers.submit(() -> takeIn(ready));
      try {
        chunk = next(lines, run, pace);
      } finally {
        pace = pace.after(outcome(written));
      }
    }
  }

  /** The next chunk; null when there is none. */
  private @Nullable ImportChunk next(LineStream lines, ImportRun run, ChunkSize pace)
      throws IOException {
    int before = lines.number();
    int bytes = 0;
    List<ImportComplaints.Line> read = new ArrayList<>();
    List<LineOutcome> refused = new ArrayList<>();
    while (lines.number() - before < pace.lines() && bytes < CHUNK_BYTES && lines.next()) {
      bytes += lines.length();
      sort(lines, read, refused);
    }
    return lines.number() == before
        ? null
        : new ImportChunk(
            run.id(),
            before,
            lines.number(),
            new ImportComplaints(run.source(), read),
            refused,
            lines.digest());
  }

  /** Takes a chunk in and tells how long it took. */
  private Duration takeIn(ImportChunk chunk) {
    long begun = System.nanoTime();
    RetryPolicy.of(RETRIED_FOR).until(() -> takeIn.handle(chunk));
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private static Duration outcome(Future<Duration> written) {
    try {
      return written.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a chunk was written", interrupted);
    }
  }

  private void sort(LineStream lines, List<ImportComplaints.Line> read, List<LineOutcome> refused) {
    String text = lines.text();
    if (text == null) {
      refused.add(
          LineOutcome.refused(
              lines.number(), null, "line.too-long", "A line of at most 262,144 bytes."));
    } else if (!text.isBlank()) {
      Ndjson.Line<ImportedLine> line = ndjson.read(lines.number(), text, ImportedLine.class);
      if (line.value() != null) {
        read.add(new ImportComplaints.Line(lines.number(), line.value()));
      } else {
        refused.add(unreadable(line));
      }
    }
  }

  /** What became of a line that could not be read. */
  static LineOutcome unreadable(Ndjson.Line<?> line) {
    ProblemDocument problem = Objects.requireNonNull(line.problem());
    return LineOutcome.refused(line.number(), null, problem.code(), problem.detail());
  }
}
