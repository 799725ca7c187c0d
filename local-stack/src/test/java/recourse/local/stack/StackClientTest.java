package recourse.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recourse.local.Ports;
import recourse.local.Service;
import recourse.local.StackFailure;

class StackClientTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir Path checkout;

  private StackHome home;
  private StackLayout layout;
  private StackClient client;

  @BeforeEach
  void build() throws IOException {
    StandInService.build(checkout);
    home = StackHome.made(checkout.resolve("home"));
    layout = StackLayout.onFreePorts(checkout, home);
    client = new StackClient(checkout, home);
  }

  @AfterEach
  void leaveNothingBehind() {
    client.stop(PATIENCE);
    client.endLeftOvers();
  }

  @Test
  void shouldKeepAStackInASessionOfItsOwnUntilAskedToStop() {
    // given
    Steps steps = new Steps();
    // when
    client.start(layout, steps);
    // then
    assertThat(steps.done)
        .contains("PostgreSQL", "Kafka", "topics", "intake", "resolution", "followup", "metrics");
    assertThat(client.isRunning()).isTrue();
    assertThat(StackLayout.read(checkout, home)).isEqualTo(layout);
    // when
    boolean inGoodOrder = client.stop(PATIENCE);
    // then
    assertThat(inGoodOrder).isTrue();
    assertThat(client.isRunning()).isFalse();
    assertNothingIsLeft();
  }

  @Test
  void shouldLeaveNoProcessBehindWhenTheSupervisorIsKilledAndStartAgain() {
    // given
    client.start(layout, StartProgress.SILENT);
    ProcessHandle supervisor = client.supervisor().orElseThrow();
    // when
    supervisor.destroyForcibly();
    // then
    await().atMost(PATIENCE).untilAsserted(this::assertNothingIsLeft);
    assertThat(client.isRunning()).isFalse();
    // when
    client.start(layout, StartProgress.SILENT);
    // then
    assertThat(Readiness.of(layout.managementUrl(Service.METRICS))).isEqualTo(200);
  }

  @Test
  void shouldPassOnTheOneSentenceOfAUsedPort() throws IOException {
    // given
    int port = layout.servicePorts().get(Service.RESOLUTION).http();
    try (ServerSocket stranger = new ServerSocket()) {
      stranger.bind(new InetSocketAddress(port));
      // when // then
      assertThatThrownBy(() -> client.start(layout, StartProgress.SILENT))
          .isInstanceOf(StackFailure.class)
          .hasMessageStartingWith("Port " + port + " is needed by the resolution service but")
          .hasMessageNotContaining("\n");
    }
  }

  @Test
  void shouldPassOnThatAnOlderBuildMadeTheHome() throws IOException {
    // given
    Files.createDirectories(home.folder().resolve("postgres/data"));
    // when // then
    assertThatThrownBy(() -> client.start(layout, StartProgress.SILENT))
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining("was made by an older build")
        .hasMessageContaining("./recourse down --wipe");
  }

  private void assertNothingIsLeft() {
    for (String name : List.of("postgres", "intake", "resolution", "followup", "metrics")) {
      assertThat(ProcessNumbers.find(home, name)).as(name).isEmpty();
    }
    assertThat(Ports.isFree(layout.kafkaPort())).isTrue();
    assertThat(Ports.isFree(layout.postgresPort())).isTrue();
  }

  private static final class Steps implements StartProgress {
    private final List<String> done = new ArrayList<>();

    @Override
    public void begun(String step) {}

    @Override
    public void done(String step, Duration took) {
      done.add(step);
    }
  }
}
