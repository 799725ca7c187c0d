package recourse.local;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;

/**
 * PostgreSQL, Kafka and keys for the tests of one service, started once per module.
 *
 * <p>Use it on any one test class of the module, with the service's name as {@code initArgs}:
 * {@code @QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name =
 * "service", value = "intake"))}.
 */
public final class StackResource implements QuarkusTestResourceLifecycleManager {
  private String service = Service.INTAKE.title();
  private Path keyFolder;
  private Postgres postgres;
  private Kafka kafka;

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
    return Map.of(
        "recourse.vault.master-keys", MasterKeys.in(keyFolder).file().toString(),
        "recourse.attachments.folder", keyFolder.resolve("attachments").toString(),
        "quarkus.datasource.jdbc.url", postgres.jdbcUrl(service),
        "quarkus.datasource.username", service,
        "quarkus.datasource.password", postgres.password(service),
        "kafka.bootstrap.servers", kafka.bootstrapServers(),
        "mp.jwt.verify.publickey.location", keys.publicKeyLocation(),
        "mp.jwt.verify.issuer", Tokens.ISSUER);
  }

  @Override
  public void stop() {
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
