package recourse.local.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import recourse.local.Service;
import recourse.local.StackFailure;

/**
 * The migrations with which the databases of a home were made, each with a checksum. The same rule
 * as Flyway's: migrations may be added, but one that was changed or taken away means that an older
 * build made the home, and no service would start on its data.
 */
final class SchemaStamp {
  private static final String FILE = "schema.properties";

  private SchemaStamp() {}

  /**
   * Stamps the home with the migrations of the built services.
   *
   * @throws StackFailure in one sentence if an older build made the home
   */
  static void stamp(StackHome home, Path checkout) {
    try {
      Path file = home.folder().resolve(FILE);
      Properties built = built(checkout);
      boolean older =
          Files.exists(file) ? !built.entrySet().containsAll(read(file).entrySet()) : hasData(home);
      if (older) {
        throw new StackFailure(
            home.folder()
                + " was made by an older build, whose data this one cannot read:"
                + " ./recourse down --wipe deletes it, ./recourse up then starts afresh.");
      }
      try (Writer writer = Files.newBufferedWriter(file)) {
        built.store(writer, null);
      }
    } catch (IOException e) {
      throw new StackFailure("Cannot compare the migrations: " + e.getMessage(), e);
    }
  }

  private static boolean hasData(StackHome home) {
    return Files.exists(home.folder().resolve("postgres"));
  }

  private static Properties read(Path file) throws IOException {
    Properties stamped = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      stamped.load(reader);
    }
    return stamped;
  }

  private static Properties built(Path checkout) throws IOException {
    Properties checksums = new Properties();
    for (Service service : Service.values()) {
      Path application = ServiceCommand.jar(checkout, service).getParent();
      try (Stream<Path> files = Files.walk(application)) {
        for (Path jar : files.filter(SchemaStamp::mayHoldMigrations).toList()) {
          addMigrations(checksums, service, jar);
        }
      }
    }
    return checksums;
  }

  /** The service's own jar, and the spine's among its libraries. */
  private static boolean mayHoldMigrations(Path file) {
    return file.toString().matches(".*/(app/[^/]+|lib/main/recourse\\.[^/]+)\\.jar");
  }

  private static void addMigrations(Properties checksums, Service service, Path jar)
      throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      file.stream()
          .filter(entry -> entry.getName().matches("db/.+\\.sql"))
          .forEach(
              entry ->
                  checksums.setProperty(
                      service.title() + "/" + entry.getName(), Long.toHexString(entry.getCrc())));
    }
  }
}
