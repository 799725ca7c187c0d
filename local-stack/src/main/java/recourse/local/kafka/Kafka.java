package recourse.local.kafka;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import recourse.local.Folders;
import recourse.local.Ports;
import recourse.local.StackFailure;

/**
 * A real Kafka broker, one KRaft node, inside this JVM.
 *
 * <p>{@link #temporary()} is for tests, {@link #kept} for the laptop. Neither makes a topic
 * unasked.
 */
public final class Kafka implements AutoCloseable {
  private final Path folder;
  private final int port;
  private final boolean kept;
  private KafkaRaftServer server;

  @SuppressWarnings("NullAway.Init") // every way to make one starts the server
  private Kafka(Path folder, int port, boolean kept) {
    this.folder = folder;
    this.port = port;
    this.kept = kept;
  }

  /** An empty broker on a free port, gone when closed. */
  public static Kafka temporary() {
    Kafka kafka = new Kafka(Folders.temporary("kafka"), Ports.free(), false);
    kafka.start();
    return kafka;
  }

  /** The broker whose log lies in {@code home}; formatted on first use, found again later. */
  public static Kafka kept(Path home, int port) {
    Kafka kafka = new Kafka(Folders.made(home.resolve("kafka")), port, true);
    kafka.start();
    return kafka;
  }

  /** Where clients find it. */
  public String bootstrapServers() {
    return "localhost:" + port;
  }

  /** Makes the stack's topics that are missing. */
  public void createTopics() {
    try (Admin admin = admin()) {
      KafkaTopics.create(admin);
    }
  }

  /** A client that may look at and change everything; the caller closes it. */
  public Admin admin() {
    return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers()));
  }

  /** Starts the broker again after {@link #stop()}, with the same log and port. */
  public void start() {
    LogLevels.kafka();
    Properties properties = properties();
    if (!Files.exists(folder.resolve("log/meta.properties"))) {
      format(properties);
    }
    server = new KafkaRaftServer(KafkaConfig.fromProps(properties), Time.SYSTEM);
    server.startup();
  }

  /** Stops in good order and keeps the log. */
  public void stop() {
    server.shutdown();
    server.awaitShutdown();
  }

  /** Stops in good order; a temporary broker also forgets everything. */
  @Override
  public void close() {
    stop();
    if (!kept) {
      Folders.delete(folder);
    }
  }

  private void format(Properties properties) {
    Path file = folder.resolve("format.properties");
    StringBuilder text = new StringBuilder();
    properties.forEach((key, value) -> text.append(key).append('=').append(value).append('\n'));
    Folders.writeSecret(file, text.toString());
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    String[] command = {
      "format", "--config", file.toString(), "--cluster-id", Uuid.randomUuid().toString()
    };
    int outcome = StorageTool.execute(command, new PrintStream(said, true, StandardCharsets.UTF_8));
    if (outcome != 0) {
      throw new StackFailure(
          "Kafka could not format its folder: " + said.toString(StandardCharsets.UTF_8));
    }
  }

  private Properties properties() {
    int controllerPort = Ports.free();
    Properties properties = new Properties();
    properties.putAll(KafkaSettings.ONE_SMALL_NODE);
    properties.putAll(kept ? KafkaSettings.QUICK_RETURN : Map.of());
    properties.put("log.dirs", folder.resolve("log").toString());
    properties.put(
        "listeners", "PLAINTEXT://localhost:" + port + ",CONTROLLER://localhost:" + controllerPort);
    properties.put("advertised.listeners", "PLAINTEXT://localhost:" + port);
    properties.put("controller.quorum.voters", "1@localhost:" + controllerPort);
    return properties;
  }
}
