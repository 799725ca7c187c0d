package recourse.local.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;
import recourse.local.Folders;
import recourse.local.StackFailure;

/**
 * PostgreSQL's own programs, unpacked once from the jar that carries them.
 *
 * <p>PostgreSQL refuses to run as root, so root's programs run in a user namespace of their own, in
 * which nobody is root but the files still belong to whom they belonged.
 */
final class PostgresPrograms {
  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
  private static final String VERSION = "17.9.0";

  private final Path folder;

  private PostgresPrograms(Path folder) {
    this.folder = folder;
  }

  /** The programs below this folder, unpacked there first if they are not. */
  static PostgresPrograms in(Path parent) {
    Path folder = parent.resolve("postgresql-" + VERSION);
    if (!Files.isDirectory(folder)) {
      unpackWhole(Folders.made(parent), folder);
    }
    return new PostgresPrograms(folder);
  }

  /** The programs in the machine's temporary folder, shared by all tests of this user. */
  static PostgresPrograms shared() {
    String user = System.getProperty("user.name");
    return in(Path.of(System.getProperty("java.io.tmpdir"), "recourse-programs-" + user));
  }

  /** The command line that runs one of the programs as the current user, root included. */
  List<String> command(String program, String... arguments) {
    List<String> command = new ArrayList<>();
    if ("root".equals(System.getProperty("user.name"))) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(folder.resolve("bin").resolve(program).toString());
    command.addAll(List.of(arguments));
    return command;
  }

  /** Unpacks beside the target and renames, so that two at once, or a kill, leave no half. */
  private static void unpackWhole(Path parent, Path target) {
    try (InputStream archive = PostgresPrograms.class.getResourceAsStream(ARCHIVE)) {
      if (archive == null || !"amd64".equals(System.getProperty("os.arch"))) {
        throw new StackFailure(
            "The built-in PostgreSQL runs on 64-bit Linux (amd64) only: use docker compose here.");
      }
      Path half = Files.createTempDirectory(parent, "unpacking-");
      unpack(archive, half);
      settle(half, target);
    } catch (IOException e) {
      throw new StackFailure("Cannot unpack PostgreSQL into " + parent + ": " + e.getMessage(), e);
    }
  }

  private static void settle(Path half, Path target) throws IOException {
    try {
      Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException another) {
      if (!Files.isDirectory(target)) {
        throw another;
      }
      Folders.delete(half);
    }
  }

  private static void unpack(InputStream archive, Path folder) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, folder.resolve(entry.getName()).normalize());
      }
    }
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
    if ((entry.getMode() & 0100) != 0) {
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(target);
      permissions.add(PosixFilePermission.OWNER_EXECUTE);
      Files.setPosixFilePermissions(target, permissions);
    }
  }
}
