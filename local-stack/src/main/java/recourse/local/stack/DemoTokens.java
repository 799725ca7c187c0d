package recourse.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import recourse.local.Folders;
import recourse.local.StackFailure;
import recourse.local.access.Tokens;

/**
 * A token for each role, laid out in files that only the owner of the stack can read, so that the
 * dashboard can offer to come in by one click. They are made anew long before they expire, and
 * taken away when the stack closes.
 */
final class DemoTokens implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DemoTokens.class);
  private static final Duration LIFETIME = Duration.ofHours(2);
  private static final Duration RENEWAL = Duration.ofMinutes(30);

  private final Path folder;
  private final Tokens tokens;
  private final ScheduledExecutorService renewal =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "tokens");
            thread.setDaemon(true);
            return thread;
          });

  private DemoTokens(StackHome home) {
    this.folder = folderIn(home);
    this.tokens = home.tokens();
  }

  /** Where they lie. */
  static Path folderIn(StackHome home) {
    return home.run().resolve("tokens");
  }

  /** Lays them out, and again every half hour. */
  static DemoTokens in(StackHome home) {
    DemoTokens demo = new DemoTokens(home);
    demo.layOut();
    demo.renewal.scheduleWithFixedDelay(
        demo::renew, RENEWAL.toMinutes(), RENEWAL.toMinutes(), TimeUnit.MINUTES);
    return demo;
  }

  @Override
  public void close() {
    renewal.shutdownNow();
    Folders.delete(folder);
  }

  private void renew() {
    try {
      layOut();
    } catch (StackFailure failure) {
      LOG.warn("the tokens for the dashboard are not renewed: {}", failure.getMessage());
    }
  }

  private void layOut() {
    Folders.made(folder);
    for (String role : Tokens.ROLES) {
      Path fresh = folder.resolve(role + ".new");
      Folders.writeSecret(fresh, tokens.mint(Set.of(role), role, LIFETIME));
      putInPlace(fresh, folder.resolve(role + ".jwt"));
    }
  }

  private static void putInPlace(Path fresh, Path token) {
    try {
      Files.move(fresh, token, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StackFailure("Cannot write " + token + ": " + e.getMessage(), e);
    }
  }
}
