package recourse.local.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recourse.local.Ports;
import recourse.local.Service;
import recourse.local.StackFailure;

class HouseTest {
  @TempDir Path checkout;

  private HousePlan plan;

  @BeforeEach
  void build() throws IOException {
    StandIn.build(checkout);
    plan = HousePlan.onFreePorts(checkout, Home.made(checkout.resolve("home")));
  }

  @Test
  void shouldStartEverythingTellEachServiceItsPlaceAndStopItAll() throws IOException {
    // given
    House house = House.open(plan, Progress.SILENT);
    ServiceProcess intake = house.service(Service.INTAKE);
    long pid = intake.pid();
    Path token = plan.home().run().resolve("tokens/supervisor.jwt");
    Set<PosixFilePermission> readers = Files.getPosixFilePermissions(token);
    // when
    String environment = read(intake.url());
    String metricsEnvironment = read(house.service(Service.METRICS).url());
    house.close();
    // then
    assertThat(environment)
        .contains("DB_URL=" + house.postgres().jdbcUrl("intake"))
        .contains("DB_USER=intake")
        .contains("KAFKA_BOOTSTRAP_SERVERS=" + plan.bootstrapServers())
        .contains("JWT_PUBLIC_KEY=file:")
        .contains("JWT_ISSUER=https://recourse.local")
        .contains("RECOURSE_INSTANCE=intake")
        .contains("RECOURSE_MESSAGES_SPOOL=")
        .doesNotContain("RECOURSE_SIGN_IN_LOCAL_TOKENS");
    assertThat(metricsEnvironment).contains("RECOURSE_SIGN_IN_LOCAL_TOKENS=" + token.getParent());
    assertThat(readers)
        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    assertThat(token).doesNotExist();
    assertThat(ProcessHandle.of(pid)).isEmpty();
    assertThat(house.postgres().isAlive()).isFalse();
    assertThat(Ports.isFree(plan.kafkaPort())).isTrue();
  }

  @Test
  void shouldNameTheServiceThatEndsWhileStartingAndStopTheRest() throws IOException {
    // given
    StandIn.build(checkout, Service.FOLLOWUP, Quitter.class);
    // when // then
    assertThatThrownBy(() -> House.open(plan, Progress.SILENT))
        .isInstanceOf(StackFailure.class)
        .hasMessageStartingWith("The followup service ended with exit code 7; its log ");
    assertThat(ProcessNumbers.find(plan.home(), "intake")).isEmpty();
    assertThat(ProcessNumbers.find(plan.home(), "postgres")).isEmpty();
    assertThat(Ports.isFree(plan.kafkaPort())).isTrue();
  }

  @Test
  void shouldNameAUsedPortAndTheWayOut() throws IOException {
    // given
    try (ServerSocket stranger = new ServerSocket()) {
      stranger.bind(new InetSocketAddress(plan.kafkaPort()));
      // when // then
      assertThatThrownBy(() -> House.open(plan, Progress.SILENT))
          .isInstanceOf(StackFailure.class)
          .hasMessageContaining("Port " + plan.kafkaPort() + " is needed by Kafka")
          .hasMessageContaining("stop that program");
    }
  }

  @Test
  void shouldNameAServiceThatIsNotBuilt() {
    // given
    HousePlan elsewhere = HousePlan.onFreePorts(checkout.resolve("empty"), plan.home());
    // when // then
    assertThatThrownBy(() -> House.open(elsewhere, Progress.SILENT))
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining("The intake service is not built");
  }

  private static String read(URI address) throws IOException {
    try (var stream = address.toURL().openStream()) {
      return new String(stream.readAllBytes(), UTF_8);
    }
  }
}
