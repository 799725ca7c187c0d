package recourse.local.postgres;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recourse.local.Folders;
import recourse.local.Service;
import recourse.local.StackFailure;

/**
 * The laptop's database passwords: made once, kept in the home folder for its owner's eyes only.
 */
final class Passwords {
  private final Properties byRole;

  private Passwords(Properties byRole) {
    this.byRole = byRole;
  }

  static Passwords in(Path home) {
    Path file = Folders.made(home).resolve("passwords.properties");
    if (!Files.exists(file)) {
      Folders.writeSecret(file, generated());
    }
    return new Passwords(read(file));
  }

  String of(String role) {
    return byRole.getProperty(role);
  }

  private static String generated() {
    Stream<String> services = Stream.of(Service.values()).map(Service::title);
    return Stream.concat(Stream.of("postgres"), services)
        .map(role -> role + "=" + secret() + "\n")
        .collect(Collectors.joining());
  }

  private static String secret() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static Properties read(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
      return properties;
    } catch (IOException e) {
      throw new StackFailure("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
