package recourse.intake.imports;

import java.time.Duration;

/**
 * How long a chunk of an import is: as many lines as are written in about a second. So a slow or
 * busy machine stays far from the limits of a transaction, and a fast one seldom commits.
 *
 * @param lines of the next chunk
 */
record ChunkSize(int lines) {
  /** Before anything is known of the machine. */
  static final ChunkSize FIRST = new ChunkSize(250);

  private static final Duration AIM = Duration.ofSeconds(1);
  private static final int FEWEST = 25;
  private static final int MOST = 2_000;

  /** The pace after a chunk of this one: at most twice as fast, and as slow as it must be. */
  ChunkSize after(Duration took) {
    long fitting = lines * AIM.toMillis() / Math.max(1, took.toMillis());
    return new ChunkSize((int) Math.max(FEWEST, Math.min(MOST, Math.min(2L * lines, fitting))));
  }
}
