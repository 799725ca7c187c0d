package recourse.local.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import recourse.local.Folders;
import recourse.local.Ports;
import recourse.local.Service;
import recourse.local.access.Keys;
import recourse.local.access.MasterKeyFile;
import recourse.local.access.Tokens;
import recourse.local.kafka.Kafka;
import recourse.local.mailcatcher.CaughtMessages;
import recourse.local.mailcatcher.MailCatcher;
import recourse.local.postgres.Postgres;

/**
 * PostgreSQL, Kafka and keys for the tests of one service, started once per module.
 *
 * <p>Use it on any one test class of the module, with the service's name as {@code initArgs}:
 * {@code @QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name =
 * "service", value = "intake"))}.
 */
@SuppressWarnings("NullAway.Init") // start() makes what stop() finds
public final class StackResource implements QuarkusTestResourceLifecycleManager {
  /** System property that carries the folder of the mail catcher across class loaders. */
  private static final String MAIL_FOLDER_PROPERTY = "recourse.mailcatcher";

  private String service = Service.INTAKE.title();
  private Path keyFolder;
  private Postgres postgres;
  private Kafka kafka;
  private MailCatcher mailCatcher;

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
    Map<String, String> settings = new HashMap<>(mailCatcherSettings());
    settings.putAll(
        Map.of(
            "recourse.vault.master-keys", MasterKeyFile.in(keyFolder).file().toString(),
            "recourse.attachments.folder", keyFolder.resolve("attachments").toString(),
            "quarkus.datasource.jdbc.url", postgres.jdbcUrl(service),
            "quarkus.datasource.username", service,
            "quarkus.datasource.password", postgres.password(service),
            "kafka.bootstrap.servers", kafka.bootstrapServers(),
            "mp.jwt.verify.publickey.location", keys.publicKeyLocation(),
            "mp.jwt.verify.issuer", Tokens.ISSUER));
    return settings;
  }

  /** Messages of the follow-up service end in an mail catcher too. */
  private Map<String, String> mailCatcherSettings() {
    if (!Service.FOLLOWUP.title().equals(service)) {
      return Map.of();
    }
    Path folder = keyFolder.resolve("mailcatcher");
    System.setProperty(MAIL_FOLDER_PROPERTY, folder.toString());
    mailCatcher = MailCatcher.open(folder, Ports.free(), Ports.free());
    return mailCatcher.settings();
  }

  /** What the follow-up service under test has sent. */
  public static CaughtMessages caught() {
    return new CaughtMessages(Path.of(System.getProperty(MAIL_FOLDER_PROPERTY)));
  }

  @Override
  public void stop() {
    if (mailCatcher != null) {
      mailCatcher.close();
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
