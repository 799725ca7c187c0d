package recourse.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import recourse.local.Ports;
import recourse.local.access.Keys;
import recourse.local.access.MasterKeyFile;
import recourse.local.access.Tokens;
import recourse.local.kafka.Kafka;
import recourse.local.postgres.Postgres;

/** A built service as a process of its own, on free ports. */
final class BenchedService implements AutoCloseable {
  private final Process process;
  private final int port = Ports.free();
  private final int managementPort = Ports.free();
  private final Tokens tokens;

  private final String name;

  static BenchedService intake(Path checkout, Path home, Postgres postgres, Kafka kafka)
      throws IOException {
    List<String> flags = List.of("-Xmx320m", "-XX:+UseSerialGC");
    return new BenchedService("intake", flags, checkout, home, postgres, kafka);
  }

  static BenchedService metrics(Path checkout, Path home, Postgres postgres, Kafka kafka)
      throws IOException {
    List<String> flags = List.of("-Xmx768m", "-XX:+UseParallelGC");
    return new BenchedService("metrics", flags, checkout, home, postgres, kafka);
  }

  private BenchedService(
      String name, List<String> flags, Path checkout, Path home, Postgres postgres, Kafka kafka)
      throws IOException {
    this.name = name;
    Keys keys = Keys.in(home.resolve("keys"));
    tokens = Tokens.signedWith(keys.privateKey());
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(flags);
    line.add("-jar");
    line.add(checkout.resolve(name + "-service/target/quarkus-app/quarkus-run.jar").toString());
    ProcessBuilder command = new ProcessBuilder(line);
    command
        .environment()
        .putAll(
            Map.of(
                "QUARKUS_HTTP_PORT", Integer.toString(port),
                "QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort),
                "DB_URL", postgres.jdbcUrl(name),
                "DB_PASSWORD", postgres.password(name),
                "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(),
                "JWT_PUBLIC_KEY", keys.publicKeyLocation(),
                "RECOURSE_MASTER_KEYS", MasterKeyFile.in(home.resolve("keys")).file().toString(),
                "RECOURSE_ATTACHMENTS", home.resolve("attachments").toString()));
    process =
        command
            .redirectErrorStream(true)
            .redirectOutput(home.resolve(name + ".log").toFile())
            .start();
  }

  long pid() {
    return process.pid();
  }

  URI url(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  String token(String role) {
    return tokens.mint(Set.of(role), "bench", Duration.ofHours(2));
  }

  void awaitReady(HttpClient client) throws InterruptedException {
    URI ready = URI.create("http://localhost:" + managementPort + "/q/health/ready");
    for (int tries = 0; tries < 600 && process.isAlive(); tries++) {
      try {
        HttpRequest ask = HttpRequest.newBuilder(ready).build();
        if (client.send(ask, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        // it is still starting
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
    throw new IllegalStateException(name + " did not become ready");
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
