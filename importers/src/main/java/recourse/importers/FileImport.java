package recourse.importers;

import java.io.PrintWriter;
import java.io.Writer;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One import from beginning to end: counts the rows, reads them, carries the lives through the
 * endpoints and sums up. Safe to repeat: what Recourse has already is sent again and changes
 * nothing.
 */
public final class FileImport {

  private static final int LANES = 4;

  private final CsvSource source;
  private final Mapping mapping;
  private final ImportEndpoints endpoints;
  private @Nullable Path report;
  private PrintWriter progressOut = new PrintWriter(Writer.nullWriter());
  private boolean terminal;

  public FileImport(CsvSource source, Mapping mapping, ImportEndpoints endpoints) {
    this.source = source;
    this.mapping = mapping;
    this.endpoints = endpoints;
  }

  /** Writes every finding to this CSV file, if one is wanted. */
  public FileImport reportTo(@Nullable Path file) {
    report = file;
    return this;
  }

  /** Shows progress here, as a bar that moves if it is a terminal, else as lines. */
  public FileImport progressOn(PrintWriter out, boolean isTerminal) {
    progressOut = out;
    terminal = isTerminal;
    return this;
  }

  /**
   * Runs the import.
   *
   * @throws ImportStopped if the file cannot be read or a service stays away; what was taken stays
   *     taken
   */
  public ImportSummary run() {
    long began = System.nanoTime();
    LifeParser reading = new LifeParser(source, mapping);
    long rows = reading.count();
    ImportProgress progress = new ImportProgress(progressOut, terminal, rows);
    Tally tally = new Tally();
    try (Findings findings = new Findings(report);
        ParallelUploads lanes = new ParallelUploads(LANES)) {
      carry(reading, findings, new Carriage(lanes, pipeline(findings, tally), progress));
      progress.finish();
      return tally.summary(
          source.name(), rows, findings, Duration.ofNanos(System.nanoTime() - began));
    }
  }

  private static void carry(LifeParser reading, Findings findings, Carriage carriage) {
    ChunkPacker<ImportedLife> packer = new ChunkPacker<>();
    reading.each(
        life ->
            packer
                .add(life, JsonLines.line(life.complaint()))
                .ifPresent(chunk -> carriage.send(chunk, reading.read())),
        findings::add);
    packer.rest().ifPresent(chunk -> carriage.send(chunk, reading.read()));
    carriage.arrive(reading.read());
  }

  private ImportPipeline pipeline(Findings findings, Tally tally) {
    HttpClient client = ImportEndpoints.client();
    return new ImportPipeline(
        endpoints.intakeEndpoint(client, mapping),
        endpoints.resolutionEndpoint(client),
        endpoints.retries(),
        findings,
        tally);
  }

  /** Sends chunks off on the lanes and counts their rows as done once they have arrived. */
  private static final class Carriage {
    private final ParallelUploads lanes;
    private final ImportPipeline pipeline;
    private final ImportProgress progress;
    private long sent;

    Carriage(ParallelUploads lanes, ImportPipeline pipeline, ImportProgress progress) {
      this.lanes = lanes;
      this.pipeline = pipeline;
      this.progress = progress;
    }

    void send(ChunkPacker.Chunk<ImportedLife> chunk, long rowsRead) {
      long rows = rowsRead - sent;
      sent = rowsRead;
      lanes.run(
          () -> {
            pipeline.send(chunk);
            progress.add(rows);
          });
    }

    void arrive(long rowsRead) {
      lanes.finish();
      progress.add(rowsRead - sent);
    }
  }
}
