package recourse.importers;

import java.io.PrintWriter;
import java.io.Writer;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;

/**
 * One import from beginning to end: counts the rows, reads them, carries the lives through the
 * doors and sums up. Safe to repeat: what the house has already is told to it again and changes
 * nothing.
 */
public final class FileImport {

  private static final int LANES = 4;

  private final CsvSource source;
  private final Mapping mapping;
  private final ImportEndpoints doors;
  private Path report;
  private PrintWriter progressOut = new PrintWriter(Writer.nullWriter());
  private boolean terminal;

  public FileImport(CsvSource source, Mapping mapping, ImportEndpoints doors) {
    this.source = source;
    this.mapping = mapping;
    this.doors = doors;
  }

  /** Writes every finding to this CSV file; null for none. */
  public FileImport reportTo(Path file) {
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
   * @throws ImportStopped if the file cannot be read or a door stays shut; what was told stays told
   */
  public ImportSummary run() {
    long began = System.nanoTime();
    LifeParser reading = new LifeParser(source, mapping);
    long rows = reading.count();
    ImportProgress progress = new ImportProgress(progressOut, terminal, rows);
    Tally tally = new Tally();
    try (Findings findings = new Findings(report);
        ParallelUploads lanes = new ParallelUploads(LANES)) {
      carry(reading, findings, new Carriage(lanes, telling(findings, tally), progress));
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

  private ImportPipeline telling(Findings findings, Tally tally) {
    HttpClient client = ImportEndpoints.client();
    return new ImportPipeline(
        doors.intakeDoor(client, mapping),
        doors.resolutionDoor(client),
        doors.patience(),
        findings,
        tally);
  }

  /** Sends chunks off on the lanes and counts their rows as done once they have arrived. */
  private static final class Carriage {
    private final ParallelUploads lanes;
    private final ImportPipeline telling;
    private final ImportProgress progress;
    private long sent;

    Carriage(ParallelUploads lanes, ImportPipeline telling, ImportProgress progress) {
      this.lanes = lanes;
      this.telling = telling;
      this.progress = progress;
    }

    void send(ChunkPacker.Chunk<ImportedLife> chunk, long rowsRead) {
      long rows = rowsRead - sent;
      sent = rowsRead;
      lanes.run(
          () -> {
            telling.tell(chunk);
            progress.add(rows);
          });
    }

    void arrive(long rowsRead) {
      lanes.finish();
      progress.add(rowsRead - sent);
    }
  }
}
