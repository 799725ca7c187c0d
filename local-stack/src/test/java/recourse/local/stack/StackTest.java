package recourse.local.stack;

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

class StackTest {
  @TempDir Path checkout;

  private StackLayout layout;

  @BeforeEach
  void build() throws IOException {
    StandInService.build(checkout);
    layout = StackLayout.onFreePorts(checkout, StackHome.made(checkout.resolve("home")));
  }

  @Test
  void shouldStartEverythingGiveEachServiceItsSettingsAndStopItAll() throws IOException {
    // given
    Stack stack = Stack.open(layout, StartProgress.SILENT);
    ServiceProcess intake = stack.service(Service.INTAKE);
    long pid = intake.pid();
    Path token = layout.home().run().resolve("tokens/supervisor.jwt");
    Set<PosixFilePermission> readers = Files.getPosixFilePermissions(token);
    // when
    String environment = read(intake.url());
    String metricsEnvironment = read(stack.service(Service.METRICS).url());
    stack.close();
    // then
    assertThat(environment)
        .contains("DB_URL=" + stack.postgres().jdbcUrl("intake"))
        .contains("DB_USER=intake")
        .contains("KAFKA_BOOTSTRAP_SERVERS=" + layout.bootstrapServers())
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
    assertThat(stack.postgres().isAlive()).isFalse();
    assertThat(Ports.isFree(layout.kafkaPort())).isTrue();
  }

  @Test
  void shouldNameTheServiceThatEndsWhileStartingAndStopTheRest() throws IOException {
    // given
    StandInService.build(checkout, Service.FOLLOWUP, QuittingService.class);
    // when // then
    assertThatThrownBy(() -> Stack.open(layout, StartProgress.SILENT))
        .isInstanceOf(StackFailure.class)
        .hasMessageStartingWith("The followup service ended with exit code 7; its log ");
    assertThat(ProcessNumbers.find(layout.home(), "intake")).isEmpty();
    assertThat(ProcessNumbers.find(layout.home(), "postgres")).isEmpty();
    assertThat(Ports.isFree(layout.kafkaPort())).isTrue();
  }

  @Test
  void shouldNameAUsedPortAndTheWayOut() throws IOException {
    // given
    try (ServerSocket stranger = new ServerSocket()) {
      stranger.bind(new InetSocketAddress(layout.kafkaPort()));
      // when // then
      assertThatThrownBy(() -> Stack.open(layout, StartProgress.SILENT))
          .isInstanceOf(StackFailure.class)
          .hasMessageContaining("Port " + layout.kafkaPort() + " is needed by Kafka")
          .hasMessageContaining("stop that program");
    }
  }

  @Test
  void shouldNameAServiceThatIsNotBuilt() {
    // given
    StackLayout elsewhere = StackLayout.onFreePorts(checkout.resolve("empty"), layout.home());
    // when // then
    assertThatThrownBy(() -> Stack.open(elsewhere, StartProgress.SILENT))
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining("The intake service is not built");
  }

  private static String read(URI address) throws IOException {
    try (var stream = address.toURL().openStream()) {
      return new String(stream.readAllBytes(), UTF_8);
    }
  }
}
