package recourse.local.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import recourse.local.Service;
import recourse.local.access.Keys;
import recourse.local.access.MasterKeyFile;

/**
 * {@code recourse secrets}: makes what containers must keep to themselves, once. Every service gets
 * a folder of its own with its database password and the public key; only {@code issuer} holds the
 * private key, and only {@code intake} the master key of what customers wrote.
 */
@Command(
    name = "secrets",
    mixinStandardHelpOptions = true,
    description = "Makes the secrets of a stack in containers, unless they are there already.")
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class SecretsCommand implements Callable<Integer> {
  private static final int PASSWORD_BYTES = 24;

  @Spec private CommandSpec spec;

  @Option(names = "--folder", required = true, description = "where they are kept")
  private Path folder;

  @Override
  public Integer call() throws IOException {
    Path postgres = Files.createDirectories(folder.resolve("postgres"));
    Keys keys = Keys.in(Files.createDirectories(folder.resolve("issuer")));
    secret(postgres.resolve("postgres.password"));
    for (Service service : Service.values()) {
      Path own = Files.createDirectories(folder.resolve(service.title()));
      String password = secret(postgres.resolve(service.title() + ".password"));
      Files.writeString(
          own.resolve("database.properties"), "quarkus.datasource.password=" + password + "\n");
      Files.copy(
          keys.publicKey(), own.resolve("jwt-public.pem"), StandardCopyOption.REPLACE_EXISTING);
    }
    for (Service service : MasterKeyFile.NEEDED_BY) {
      Path masterKeys = MasterKeyFile.in(folder.resolve(service.title())).file();
      Files.setPosixFilePermissions(masterKeys, PosixFilePermissions.fromString("r--r--r--"));
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println("The secrets of the stack are in their folders.");
    out.flush();
    return 0;
  }

  private static String secret(Path file) throws IOException {
    if (Files.notExists(file)) {
      byte[] random = new byte[PASSWORD_BYTES];
      new SecureRandom().nextBytes(random);
      Files.writeString(file, HexFormat.of().formatHex(random));
    }
    return Files.readString(file);
  }
}
