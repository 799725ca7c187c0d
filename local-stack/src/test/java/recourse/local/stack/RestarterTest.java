package recourse.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recourse.local.Service;

class RestarterTest {
  private static final Duration SOON = Duration.ofSeconds(30);

  @TempDir static Path checkout;

  private static Stack stack;

  @BeforeAll
  static void open() throws IOException {
    StandInService.build(checkout);
    StackHome home = StackHome.made(checkout.resolve("home"));
    stack = Stack.open(StackLayout.onFreePorts(checkout, home), StartProgress.SILENT);
  }

  @AfterAll
  static void close() {
    stack.close();
  }

  @Test
  void shouldLeaveAKilledServiceToWhoeverKilledItWithoutACaretaker() {
    // given
    ServiceProcess metrics = stack.service(Service.METRICS);
    // when
    metrics.kill();
    // then
    assertThat(metrics.isReady()).isFalse();
    // when
    metrics.start();
    metrics.awaitReady();
    // then
    assertThat(metrics.isReady()).isTrue();
  }

  @Test
  void shouldStartAgainWhatEndedByItselfDatabaseIncluded() {
    try (Restarter restarter = new Restarter(stack)) {
      restarter.start();
      // when
      stack.service(Service.INTAKE).kill();
      stack.postgres().kill();
      // then
      await().atMost(SOON).until(stack.postgres()::isAlive);
      await().atMost(SOON).until(stack.service(Service.INTAKE)::isReady);
    }
  }

  @Test
  void shouldAddAReplicaThatStandsBesideTheFirst() {
    // when
    ServiceProcess second = stack.addReplica(Service.FOLLOWUP);
    // then
    assertThat(second.instance()).isEqualTo("followup-2");
    assertThat(second.isReady()).isTrue();
    assertThat(stack.service(Service.FOLLOWUP).isReady()).isTrue();
  }
}
