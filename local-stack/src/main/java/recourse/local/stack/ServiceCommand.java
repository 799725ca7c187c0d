package recourse.local.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import recourse.local.Folders;
import recourse.local.Service;
import recourse.local.StackFailure;
import recourse.local.access.MasterKeyFile;
import recourse.local.access.Tokens;
import recourse.local.mailcatcher.MailCatcher;
import recourse.local.postgres.Postgres;

/** The command line and the environment of a service's process. */
final class ServiceCommand {
  private static final List<String> JVM_FLAGS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:ReservedCodeCacheSize=128m",
          "-XX:+ExitOnOutOfMemoryError",
          "-Duser.timezone=UTC");

  private final StackLayout layout;
  private final Postgres postgres;
  private final MailCatcher mailCatcher;

  ServiceCommand(StackLayout layout, Postgres postgres, MailCatcher mailCatcher) {
    this.layout = layout;
    this.postgres = postgres;
    this.mailCatcher = mailCatcher;
  }

  List<String> line(Service service) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(JVM_FLAGS);
    line.add("-Xmx" + heapOf(service));
    line.add("-Drecourse.home=" + layout.home().folder());
    line.add("-jar");
    line.add(jar(layout.checkout(), service).toString());
    return line;
  }

  /** Metrics keeps every complaint in memory, about 350 bytes of each. */
  private static String heapOf(Service service) {
    return service == Service.METRICS ? "768m" : "256m";
  }

  Map<String, String> environment(Service service, String instance, ServicePorts ports) {
    String title = service.title();
    Map<String, String> environment = new HashMap<>();
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.http()));
    environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.management()));
    environment.put("DB_URL", postgres.jdbcUrl(title));
    environment.put("DB_USER", title);
    environment.put("DB_PASSWORD", postgres.password(title));
    environment.put("KAFKA_BOOTSTRAP_SERVERS", layout.bootstrapServers());
    environment.put("JWT_PUBLIC_KEY", layout.home().keys().publicKeyLocation());
    environment.put("JWT_ISSUER", Tokens.ISSUER);
    environment.put("RECOURSE_INSTANCE", instance);
    environment.put("RECOURSE_MESSAGES_SPOOL", spool(instance).toString());
    if (MasterKeyFile.NEEDED_BY.contains(service)) {
      environment.put("RECOURSE_MASTER_KEYS", layout.home().masterKeys().file().toString());
    }
    if (service == Service.INTAKE) {
      environment.put("RECOURSE_ATTACHMENTS", folder("attachments").toString());
    }
    if (service == Service.FOLLOWUP) {
      mailCatcher.settings().forEach((name, value) -> environment.put(variable(name), value));
    }
    if (service == Service.METRICS) {
      environment.put(
          "RECOURSE_SIGN_IN_LOCAL_TOKENS", DemoTokens.folderIn(layout.home()).toString());
    }
    environment.putAll(layout.settings().getOrDefault(service, Map.of()));
    return environment;
  }

  /** The environment variable that stands for a property (MicroProfile Config). */
  private static String variable(String property) {
    return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }

  /** The runnable jar that Maven leaves for a service. */
  static Path jar(Path checkout, Service service) {
    return checkout.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
  }

  /**
   * Refuses a checkout in which a service was not built.
   *
   * @throws StackFailure naming the service
   */
  static void demandBuilt(Path checkout) {
    for (Service service : Service.values()) {
      if (!Files.exists(jar(checkout, service))) {
        throw new StackFailure(
            "The " + service.title() + " service is not built: run ./recourse up, or mvn package.");
      }
    }
  }

  private Path spool(String instance) {
    return Folders.made(folder("spool").resolve(instance));
  }

  private Path folder(String name) {
    return Folders.made(layout.home().folder().resolve(name));
  }
}
