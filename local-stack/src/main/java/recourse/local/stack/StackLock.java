package recourse.local.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import recourse.local.StackFailure;

/**
 * Held by the supervisor of a home for as long as it lives.
 *
 * <p>The operating system releases it however the supervisor dies, so it can be trusted.
 */
final class StackLock implements AutoCloseable {
  private final FileChannel channel;
  private final FileLock lock;

  private StackLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /** The lock, or nothing if another supervisor of this home runs. */
  static Optional<StackLock> take(StackHome home) {
    try {
      FileChannel channel =
          FileChannel.open(file(home), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        return Optional.empty();
      }
      return Optional.of(new StackLock(channel, lock));
    } catch (IOException e) {
      throw new StackFailure("Cannot lock " + home.folder() + ": " + e.getMessage(), e);
    }
  }

  /** Whether a supervisor of this home runs now. */
  static boolean isHeld(StackHome home) {
    if (!Files.exists(file(home))) {
      return false;
    }
    Optional<StackLock> lock = take(home);
    lock.ifPresent(StackLock::close);
    return lock.isEmpty();
  }

  @Override
  public void close() {
    try (channel) {
      lock.release();
    } catch (IOException e) {
      throw new StackFailure("Cannot unlock: " + e.getMessage(), e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisJvm) {
      return null;
    }
  }

  private static Path file(StackHome home) {
    return home.run().resolve("lock");
  }
}
