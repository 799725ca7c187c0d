package recourse.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import recourse.local.StackFailure;

/** Room on the disk that holds the home. */
final class DiskSpace {
  /** What an empty stack and its first sample need, in bytes, with some air. */
  static final long NEEDED = 500L * 1024 * 1024;

  private DiskSpace() {}

  /**
   * Refuses a disk with less room than needed.
   *
   * @param bytes how much must be free
   * @throws StackFailure with one sentence that says how much is free and needed
   */
  static void demand(Path folder, long bytes) {
    long free = free(folder);
    if (free < bytes) {
      throw new StackFailure(
          "The disk that holds "
              + folder
              + " has only "
              + megabytes(free)
              + " MB left but Recourse needs "
              + megabytes(bytes)
              + " MB: make room or set RECOURSE_HOME to a folder on another disk.");
    }
  }

  private static long free(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException e) {
      throw new StackFailure("Cannot look at the disk of " + folder + ": " + e.getMessage(), e);
    }
  }

  private static long megabytes(long bytes) {
    return bytes / (1024 * 1024);
  }
}
