package recourse.local.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
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

class ResidenceTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir Path checkout;

  private Home home;
  private HousePlan plan;
  private Residence residence;

  @BeforeEach
  void build() throws IOException {
    StandIn.build(checkout);
    home = Home.made(checkout.resolve("home"));
    plan = HousePlan.onFreePorts(checkout, home);
    residence = new Residence(checkout, home);
  }

  @AfterEach
  void leaveNothingBehind() {
    residence.stop(PATIENCE);
    residence.clear();
  }

  @Test
  void shouldKeepAHouseInASessionOfItsOwnUntilToldToStop() {
    // given
    Steps steps = new Steps();
    // when
    residence.start(plan, steps);
    // then
    assertThat(steps.done)
        .contains("PostgreSQL", "Kafka", "topics", "intake", "resolution", "followup", "metrics");
    assertThat(residence.isInhabited()).isTrue();
    assertThat(HousePlan.read(checkout, home)).isEqualTo(plan);
    // when
    boolean inGoodOrder = residence.stop(PATIENCE);
    // then
    assertThat(inGoodOrder).isTrue();
    assertThat(residence.isInhabited()).isFalse();
    assertNothingIsLeft();
  }

  @Test
  void shouldLeaveNoProcessBehindWhenTheSupervisorIsKilledAndStartAgain() {
    // given
    residence.start(plan, Progress.SILENT);
    ProcessHandle supervisor = residence.supervisor().orElseThrow();
    // when
    supervisor.destroyForcibly();
    // then
    await().atMost(PATIENCE).untilAsserted(this::assertNothingIsLeft);
    assertThat(residence.isInhabited()).isFalse();
    // when
    residence.start(plan, Progress.SILENT);
    // then
    assertThat(Readiness.of(plan.managementUrl(Service.METRICS))).isEqualTo(200);
  }

  @Test
  void shouldPassOnTheOneSentenceOfAUsedPort() throws IOException {
    // given
    int port = plan.servicePorts().get(Service.RESOLUTION).http();
    try (ServerSocket stranger = new ServerSocket()) {
      stranger.bind(new InetSocketAddress(port));
      // when // then
      assertThatThrownBy(() -> residence.start(plan, Progress.SILENT))
          .isInstanceOf(StackFailure.class)
          .hasMessageStartingWith("Port " + port + " is needed by the resolution service but")
          .hasMessageNotContaining("\n");
    }
  }

  private void assertNothingIsLeft() {
    for (String name : List.of("postgres", "intake", "resolution", "followup", "metrics")) {
      assertThat(ProcessNumbers.find(home, name)).as(name).isEmpty();
    }
    assertThat(Ports.isFree(plan.kafkaPort())).isTrue();
    assertThat(Ports.isFree(plan.postgresPort())).isTrue();
  }

  private static final class Steps implements Progress {
    private final List<String> done = new ArrayList<>();

    @Override
    public void begun(String step) {}

    @Override
    public void done(String step, Duration took) {
      done.add(step);
    }
  }
}
