package recourse.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import recourse.local.Folders;
import recourse.local.StackFailure;
import recourse.local.access.Keys;
import recourse.local.access.MasterKeyFile;
import recourse.local.access.Tokens;

/**
 * The folder in which a stack keeps everything: data, logs, keys, passwords and what runs.
 *
 * @param folder usually {@code .recourse} in the checkout
 */
public record StackHome(Path folder) {
  private static final String MARK = "this-is-a-recourse-home";

  public StackHome {
    folder = folder.toAbsolutePath().normalize();
  }

  /** The home, made if it is missing. */
  public static StackHome made(Path folder) {
    StackHome home = new StackHome(folder);
    Folders.made(home.folder);
    Folders.made(home.run());
    Folders.made(home.logs());
    home.touch(MARK);
    return home;
  }

  /** Process numbers, addresses and the lock of the stack that runs here. */
  public Path run() {
    return folder.resolve("run");
  }

  /** One log file per process. */
  public Path logs() {
    return folder.resolve("logs");
  }

  /** The log of a service, of {@code supervisor} (Kafka's too) or of {@code postgres}. */
  public Path log(String name) {
    return name.equals("postgres")
        ? folder.resolve("postgres/postgres.log")
        : logs().resolve(name + ".log");
  }

  /** The key pair of this stack, made on first use. */
  public Keys keys() {
    return Keys.in(folder.resolve("keys"));
  }

  /** The master key of this stack, made on first use. */
  public MasterKeyFile masterKeys() {
    return MasterKeyFile.in(folder.resolve("keys"));
  }

  /** Tokens that the services of this stack accept. */
  public Tokens tokens() {
    return Tokens.signedWith(keys().privateKey());
  }

  /** Whether something was noted in this home, for work that is done once per home. */
  public boolean isNoted(String note) {
    return Files.exists(folder.resolve(note));
  }

  /** Notes something in this home. */
  public void touch(String note) {
    try {
      Files.writeString(folder.resolve(note), "");
    } catch (IOException e) {
      throw new StackFailure("Cannot write into " + folder + ": " + e.getMessage(), e);
    }
  }

  /**
   * Deletes the home with all its data.
   *
   * @throws StackFailure if the folder was not made by {@link #made}
   */
  public void wipe() {
    if (Files.exists(folder) && !isNoted(MARK)) {
      throw new StackFailure(folder + " does not look like a home of Recourse: nothing deleted.");
    }
    Folders.delete(folder);
  }
}
