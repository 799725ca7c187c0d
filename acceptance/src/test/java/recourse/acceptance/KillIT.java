package recourse.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import recourse.acceptance.load.ComplaintLoad;
import recourse.acceptance.people.Supervisor;
import recourse.acceptance.stack.KafkaTopic;
import recourse.acceptance.stack.Quiescence;
import recourse.acceptance.stack.Requests;
import recourse.acceptance.stack.RunningStack;
import recourse.local.Service;
import recourse.local.stack.ServiceProcess;

/**
 * Each service dies once, without warning, while complaints stream in and are worked on. Callers
 * repeat what was not answered, under the same key. Afterwards everything is there once.
 */
@Order(5)
class KillIT {
  private static final String PRODUCT = "Rush";
  private static final List<String> FACTS =
      List.of(
          "complaint.registered.v1",
          "case.opened.v1",
          "deadline.set.v1",
          "deadline.set.v1",
          "complaint.acknowledged.v1",
          "deadline.met.v1",
          "case.assigned.v1",
          "case.owned.v1",
          "complaint.resolved.v1",
          "deadline.met.v1",
          "follow-up.scheduled.v1",
          "follow-up.sent.v1");

  private static final Map<Service, Long> DEAD_LETTERS = new HashMap<>();
  private static List<String> registered;

  @BeforeAll
  static void killEachServiceOnceInTheRush() {
    for (Service service : Service.values()) {
      DEAD_LETTERS.put(service, deadLetters(service));
    }
    try (ComplaintLoad rush = ComplaintLoad.begin(PRODUCT)) {
      for (Service service : Service.values()) {
        rush.awaitMore(6);
        ServiceProcess process = RunningStack.stack().service(service);
        process.kill();
        process.start();
        process.awaitReady();
      }
      rush.awaitMore(6);
      registered = rush.end();
    }
    Quiescence.await(Duration.ofMinutes(2));
    await("every follow-up sent")
        .atMost(Duration.ofSeconds(60))
        .until(() -> told().values().stream().allMatch(events -> events.size() >= FACTS.size()));
    Quiescence.await(Duration.ofMinutes(1));
  }

  @Test
  void shouldHaveEveryAnsweredComplaintOnTheTopicOnceAndNoOther() {
    // when
    Map<String, List<String>> told = told();
    // then
    assertThat(registered).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(30);
    assertThat(told.keySet()).containsExactlyInAnyOrderElementsOf(registered);
    assertThat(told.values())
        .allSatisfy(events -> assertThat(events).containsExactlyInAnyOrderElementsOf(FACTS));
  }

  @Test
  void shouldHaveEachEventOnTheTimelineOnce() {
    assertThat(registered)
        .allSatisfy(
            id -> {
              List<String> types =
                  Requests.as("auditor", Service.INTAKE)
                      .get("/complaints/{id}/timeline", id)
                      .then()
                      .statusCode(200)
                      .extract()
                      .jsonPath()
                      .getList("items.type");
              assertThat(types).containsExactlyInAnyOrderElementsOf(FACTS);
            });
  }

  @Test
  void shouldMeasureEachComplaintOnce() {
    // when
    var figures = new Supervisor("cho").looksAtTheFiguresOf(PRODUCT);
    // then
    assertThat(figures.getInt("kpis.find { it.name == 'complaints_received' }.value"))
        .isEqualTo(registered.size());
    assertThat(figures.getInt("kpis.find { it.name == 'complaints_resolved' }.value"))
        .isEqualTo(registered.size());
    assertThat(figures.getInt("kpis.find { it.name == 'sla_attainment' }.numerator"))
        .isEqualTo(2 * registered.size());
  }

  @Test
  void shouldParkNothing() {
    assertThat(Arrays.asList(Service.values()))
        .allSatisfy(
            service -> assertThat(deadLetters(service)).isEqualTo(DEAD_LETTERS.get(service)));
  }

  /** The events of each complaint of the rush; an event that was sent twice is one event. */
  private static Map<String, List<String>> told() {
    Map<String, List<String>> byComplaint = new HashMap<>();
    Set<String> seen = new HashSet<>();
    Set<String> mine = new HashSet<>();
    KafkaTopic.each(
        KafkaTopic.LIFECYCLE,
        record -> {
          String type = KafkaTopic.header(record, "ce_type");
          if ("complaint.registered.v1".equals(type)
              && new String(record.value(), java.nio.charset.StandardCharsets.UTF_8)
                  .contains("\"product\":\"" + PRODUCT + "\"")) {
            mine.add(record.key());
          }
          if (mine.contains(record.key()) && seen.add(KafkaTopic.header(record, "ce_id"))) {
            byComplaint.computeIfAbsent(record.key(), key -> new ArrayList<>()).add(type);
          }
        });
    return byComplaint;
  }

  private static long deadLetters(Service service) {
    return Requests.as("ops", service)
        .queryParam("limit", 200)
        .get("/dead-letters")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items")
        .size();
  }
}
