package recourse.intake.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static recourse.intake.Doors.as;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import recourse.contract.ContactLogged;
import recourse.intake.Complainants;
import recourse.spine.testing.EventPublisher;

@QuarkusTest
class CrmTest {
  @Inject Crm crm;
  @Inject EventPublisher events;

  private final String caseNumber = "crm-" + UUID.randomUUID();
  private final Map<String, Object> complaint =
      Complainants.mrsOkoro().with("externalRef", caseNumber).request();

  @Test
  void shouldRegisterOnceForOneEventAndOnceForOneCaseNumber() {
    // given
    String event = UUID.randomUUID().toString();
    String later = UUID.randomUUID().toString();

    // when
    crm.command(event, "crm.register-complaint.v1", complaint);
    crm.command(event, "crm.register-complaint.v1", complaint);
    crm.command(later, "crm.register-complaint.v1", complaint);

    // then
    JsonNode again = answer(later);
    JsonNode first = answer(event);
    assertThat(crm.answersTo(event)).hasSize(1);
    assertThat(first.path("command").asText()).isEqualTo("crm.register-complaint.v1");
    assertThat(first.path("accepted").path("externalRef").asText()).isEqualTo(caseNumber);
    assertThat(again.path("accepted")).isEqualTo(first.path("accepted"));
    as("crm")
        .get("/complaints?externalRef={r}", caseNumber)
        .then()
        .body("items.id", contains(first.path("accepted").path("complaintId").asText()));
    assertThat(first.toString() + again).doesNotContain("Okoro", "wet");
  }

  @Test
  void shouldLogAContactConfirmASummaryAndWithdrawByTheCaseNumber() {
    // given
    String id = registered();
    as("agent").body("{\"summary\":\"It leaks.\"}").put("/complaints/{id}/summary", id);

    // when
    String contacted = UUID.randomUUID().toString();
    crm.command(contacted, "crm.log-contact.v1", contact("2026-06-03T10:00:00Z"));
    String confirmed = UUID.randomUUID().toString();
    crm.command(confirmed, "crm.confirm-summary.v1", Map.of("externalRef", caseNumber));
    String withdrawn = UUID.randomUUID().toString();
    crm.command(withdrawn, "crm.withdraw-complaint.v1", Map.of("complaintId", id));

    // then
    assertThat(answer(withdrawn).path("accepted").path("complaintId").asText()).isEqualTo(id);
    assertThat(answer(confirmed).has("accepted")).isTrue();
    assertThat(answer(contacted).path("accepted").has("createdId")).isTrue();
    as("agent").get("/complaints/{id}", id).then().body("status", equalTo("WITHDRAWN"));
    as("agent").get("/complaints/{id}/contacts", id).then().body("items", hasSize(1));
    as("agent")
        .get("/complaints/{id}/hearing", id)
        .then()
        .body("summary.confirmed", equalTo(true))
        .body("summary.confirmedBy", equalTo("crm"));
    await()
        .untilAsserted(
            () ->
                assertThat(events.about(UUID.fromString(id), ContactLogged.class))
                    .singleElement()
                    .satisfies(event -> assertThat(event.agent()).isEqualTo("crm")));
  }

  @Test
  void shouldAnswerARefusalWithItsCodeFieldAndWhatWouldBeRight() {
    // given
    String id = registered();

    // then
    assertRefused("crm.confirm-summary.v1", Map.of("complaintId", id), "summary.missing", null);
    assertRefused(
        "crm.withdraw-complaint.v1",
        Map.of("externalRef", "nobody"),
        "complaint.not-named",
        "externalRef");
    assertRefused(
        "crm.log-contact.v1", contact("2100-01-01T00:00:00Z"), "contact.not-over", "startedAt");
    assertRefused(
        "crm.log-contact.v1", Map.of("externalRef", caseNumber), "request.invalid", "contact");
    assertRefused(
        "crm.register-complaint.v1",
        Complainants.mrsOkoro().with("chanel", "PHONE").request(),
        "request.unknown-field",
        "chanel");
    assertRefused(
        "crm.register-complaint.v1",
        Complainants.mrsOkoro().request(),
        "request.invalid",
        "externalRef");
    assertRefused("crm.register-complaint.v1", "{not json", "request.unreadable", null);
    assertRefused("crm.buy-flowers.v1", Map.of(), "command.unknown", null);
    as("agent").get("/complaints/{id}/contacts", id).then().body("items", hasSize(0));
  }

  private void assertRefused(String type, Object data, String code, String field) {
    String event = "event of the crm " + UUID.randomUUID();
    crm.command(event, type, data);
    JsonNode refused = answer(event);
    assertThat(refused.path("code").asText()).isEqualTo(code);
    assertThat(refused.path("field").asText(null)).isEqualTo(field);
    assertThat(refused.path("expected").asText()).isNotBlank();
    assertThat(refused.has("accepted")).isFalse();
  }

  private String registered() {
    String event = UUID.randomUUID().toString();
    crm.command(event, "crm.register-complaint.v1", complaint);
    return answer(event).path("accepted").path("complaintId").asText();
  }

  private JsonNode answer(String event) {
    List<JsonNode> answers = await().until(() -> crm.answersTo(event), found -> !found.isEmpty());
    return answers.get(0);
  }

  private Map<String, Object> contact(String startedAt) {
    Map<String, Object> data = new HashMap<>();
    data.put("externalRef", caseNumber);
    data.put(
        "contact",
        Map.of(
            "channel",
            "PHONE",
            "direction",
            "OUTBOUND",
            "startedAt",
            startedAt,
            "talkSeconds",
            60,
            "holdSeconds",
            0,
            "wrapUpSeconds",
            30));
    return data;
  }
}
