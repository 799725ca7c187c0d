package recourse.acceptance.badinput;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recourse.acceptance.people.Agent;
import recourse.acceptance.people.Complaint;
import recourse.acceptance.people.Customer;
import recourse.acceptance.stack.KafkaTopic;
import recourse.acceptance.stack.Requests;
import recourse.local.Service;

/** Events that a stranger, a bug or a newer version put on the topic. */
@Order(4)
class UnreadableEventsIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String WITHDRAWN = "complaint.withdrawn.v1";

  private final Agent ada = new Agent("ada");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          complaint.withdrawn.v1, not json,                        message.not-json
          complaint.withdrawn.v1, {"complaintId": "KEY"},          message.incomplete
          complaint.withdrawn.v1, '{"complaintId": "KEY", "occurredAt": 7, "by": []}', message.wrong-shape
          complaint.withdrawn.v1, '{"complaintId": "OTHER", "occurredAt": "2026-01-01T00:00:00Z", "by": "x"}', message.wrong-key
          complaint.withdrawn.v1, ,                                message.empty
          complaint.withdrawn.v9, {},                              message.version-unknown
          ,                       {},                              message.no-cloud-event
          """)
  void shouldParkWhatCanNeverBeReadAndGoOn(String type, String data, String code) {
    // given
    String key = UUID.randomUUID().toString();
    // when
    KafkaTopic.put(key, headers(type), data == null ? null : filled(data, key).getBytes(UTF_8));
    // then
    for (Service service : Service.values()) {
      await(code + " at " + service)
          .atMost(PATIENCE)
          .until(() -> code.equals(letter(service, key).get("code")));
      assertThat(letter(service, key)).doesNotContainKeys("payload", "data", "headers");
    }
    laterEventsFlowOn();
  }

  @Test
  void shouldIgnoreATypeItDoesNotKnow() {
    // given
    String key = UUID.randomUUID().toString();
    // when
    KafkaTopic.put(key, headers("weather.changed.v1"), "{\"rain\": true}".getBytes(UTF_8));
    // then
    laterEventsFlowOn();
    for (Service service : Service.values()) {
      assertThat(letter(service, key)).isEmpty();
    }
  }

  @Test
  void shouldReadAKnownEventWithAFieldAndAValueFromTheFuture() {
    // given
    Complaint complaint = registered();
    String data =
        """
        {"complaintId": "%s", "occurredAt": "%s", "channel": "TELEPATHY", "by": "ada", "mood": 7}
        """
            .formatted(complaint.id(), Instant.now());
    // when
    KafkaTopic.put(complaint.id(), headers("complaint.acknowledged.v1"), data.getBytes(UTF_8));
    // then
    complaint.awaits("complaint.acknowledged");
    assertThat(complaint.latest("complaint.acknowledged")).containsEntry("channel", "UNKNOWN");
  }

  @Test
  void shouldHoldBackTheSameComplaintOnlyUntilTheParkedOneIsGivenUp() {
    // given
    Complaint complaint = registered();
    KafkaTopic.put(complaint.id(), headers(WITHDRAWN), "not json".getBytes(UTF_8));
    await("parked").atMost(PATIENCE).until(() -> !letter(Service.INTAKE, complaint.id()).isEmpty());
    ada.acknowledges(complaint);
    await("the acknowledgement waits behind it")
        .atMost(PATIENCE)
        .until(() -> letters(Service.INTAKE, complaint.id()).size() == 2);
    laterEventsFlowOn();
    // when
    Requests.as("ops", Service.INTAKE)
        .delete("/dead-letters/{id}", letter(Service.INTAKE, complaint.id()).get("id"))
        .then()
        .statusCode(200)
        .body("waiting", equalTo(0));
    // then
    complaint.awaits("complaint.acknowledged");
    assertThat(letters(Service.INTAKE, complaint.id())).isEmpty();
  }

  private void laterEventsFlowOn() {
    registered().awaits("deadline.set");
  }

  private Complaint registered() {
    Complaint complaint =
        ada.registers(Customer.known("cust-81").complainsAbout("Strange", "Events", "It goes on."));
    complaint.awaits("case.opened");
    return complaint;
  }

  private static Map<String, Object> letter(Service service, String key) {
    return letters(service, key).stream().findFirst().orElse(Map.of());
  }

  private static List<Map<String, Object>> letters(Service service, String key) {
    List<Map<String, Object>> all =
        Requests.as("ops", service)
            .queryParam("limit", 200)
            .get("/dead-letters")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getList("items");
    return all.stream().filter(letter -> key.equals(letter.get("complaintId"))).toList();
  }

  private static Map<String, String> headers(String type) {
    Map<String, String> headers = new HashMap<>();
    headers.put("ce_specversion", "1.0");
    headers.put("ce_id", UUID.randomUUID().toString());
    headers.put("ce_source", "/stranger");
    headers.put("content-type", "application/json");
    if (type != null) {
      headers.put("ce_type", type);
    }
    return headers;
  }

  private static String filled(String data, String key) {
    return data.replace("KEY", key).replace("OTHER", UUID.randomUUID().toString());
  }
}
