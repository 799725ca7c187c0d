package recourse.local;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import recourse.local.outbox.CaughtMessages;
import recourse.local.outbox.Outbox;

/**
 * PostgreSQL, Kafka and keys for the tests of one service, started once per module.
 *
 * <p>Use it on any one test class of the module, with the service's name as {@code initArgs}:
 * {@code @QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name =
 * "service", value = "intake"))}.
 */
public final class StackResource implements QuarkusTestResourceLifecycleManager {
  /** System property that carries the folder of the outbox across class loaders. */
  private static final String OUTBOX_PROPERTY = "recourse.outbox";

  private String service = Service.INTAKE.title();
  private Path keyFolder;
  private Postgres postgres;
  private Kafka kafka;
  private Outbox outbox;

  @Override
  public void init(Map<String, String> arguments) {
    service = Service.named(arguments.getOrDefault("service", service)).title();
  }

  @Override
  public Map<String, String> start() {
    keyFolder = Folders.temporary("keys");
    Keys keys = Keys.in(keyFolder);
    System.setProperty(Tokens.PRIVATE_KEY_PROPERTY, keys.privateKey().toString());
    postgres = Postgres.temporary();
    kafka = Kafka.temporary();
    kafka.createTopics();
    Map<String, String> settings = new HashMap<>(outboxSettings());
    settings.putAll(
        Map.of(
            "recourse.vault.master-keys", MasterKeys.in(keyFolder).file().toString(),
            "recourse.attachments.folder", keyFolder.resolve("attachments").toString(),
            "quarkus.datasource.jdbc.url", postgres.jdbcUrl(service),
            "quarkus.datasource.username", service,
            "quarkus.datasource.password", postgres.password(service),
            "kafka.bootstrap.servers", kafka.bootstrapServers(),
            "mp.jwt.verify.publickey.location", keys.publicKeyLocation(),
            "mp.jwt.verify.issuer", Tokens.ISSUER));
    return settings;
  }

  /** Messages of the follow-up service end in an outbox too. */
  private Map<String, String> outboxSettings() {
    if (!Service.FOLLOWUP.title().equals(service)) {
      return Map.of();
    }
    Path folder = keyFolder.resolve("outbox");
    System.setProperty(OUTBOX_PROPERTY, folder.toString());
    outbox = Outbox.open(folder, Ports.free(), Ports.free());
    return outbox.settings();
  }

  /** What the follow-up service under test has sent. */
  public static CaughtMessages caught() {
    return new CaughtMessages(Path.of(System.getProperty(OUTBOX_PROPERTY)));
  }

  @Override
  public void stop() {
    if (outbox != null) {
      outbox.close();
    }
    if (kafka != null) {
      kafka.close();
    }
    if (postgres != null) {
      postgres.close();
    }
    if (keyFolder != null) {
      Folders.delete(keyFolder);
    }
  }
}
