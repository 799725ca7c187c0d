package recourse.local.house;

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

class CaretakerTest {
  private static final Duration SOON = Duration.ofSeconds(30);

  @TempDir static Path checkout;

  private static House house;

  @BeforeAll
  static void open() throws IOException {
    StandIn.build(checkout);
    Home home = Home.made(checkout.resolve("home"));
    house = House.open(HousePlan.onFreePorts(checkout, home), Progress.SILENT);
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @Test
  void shouldLeaveAKilledServiceToWhoeverKilledItWithoutACaretaker() {
    // given
    ServiceProcess metrics = house.service(Service.METRICS);
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
    try (Caretaker caretaker = new Caretaker(house)) {
      caretaker.start();
      // when
      house.service(Service.INTAKE).kill();
      house.postgres().kill();
      // then
      await().atMost(SOON).until(house.postgres()::isAlive);
      await().atMost(SOON).until(house.service(Service.INTAKE)::isReady);
    }
  }

  @Test
  void shouldAddAReplicaThatStandsBesideTheFirst() {
    // when
    ServiceProcess second = house.addReplica(Service.FOLLOWUP);
    // then
    assertThat(second.instance()).isEqualTo("followup-2");
    assertThat(second.isReady()).isTrue();
    assertThat(house.service(Service.FOLLOWUP).isReady()).isTrue();
  }
}
