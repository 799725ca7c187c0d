package recourse.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import recourse.local.Ports;
import recourse.local.access.Keys;
import recourse.local.kafka.Kafka;
import recourse.local.postgres.Postgres;

/** The built followup service as a process of its own, on free ports; any number side by side. */
final class FollowupProcess implements AutoCloseable {
  private final Process process;
  private final int managementPort = Ports.free();

  FollowupProcess(Path checkout, Path home, String name, Postgres postgres, Kafka kafka)
      throws IOException {
    Keys keys = Keys.in(home.resolve("keys"));
    ProcessBuilder command =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx320m",
                "-XX:+UseSerialGC",
                "-jar",
                checkout
                    .resolve("followup-service/target/quarkus-app/quarkus-run.jar")
                    .toString()));
    command
        .environment()
        .putAll(
            Map.of(
                "QUARKUS_HTTP_PORT", Integer.toString(Ports.free()),
                "QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort),
                "DB_URL", postgres.jdbcUrl("followup"),
                "DB_PASSWORD", postgres.password("followup"),
                "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(),
                "JWT_PUBLIC_KEY", keys.publicKeyLocation(),
                "RECOURSE_INSTANCE", name,
                "RECOURSE_MESSAGES_SPOOL", home.resolve("spool").toString()));
    process =
        command
            .redirectErrorStream(true)
            .redirectOutput(home.resolve(name + ".log").toFile())
            .start();
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
    throw new IllegalStateException("followup did not become ready");
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
