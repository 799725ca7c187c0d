package recourse.followup.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static recourse.followup.Endpoints.person;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import recourse.contract.CustomerErased;
import recourse.spine.testing.EventPublisher;
import recourse.spine.testing.SealedColumns;

@QuarkusTest
class CoachingTest {
  @Inject EventPublisher events;
  @Inject SealedColumns lying;

  @Test
  void shouldBeSeenByThePersonAndTheSupervisorAndByNobodyElseWhateverTheirRole() {
    // given
    String id =
        write(
                "cho",
                "\"kind\":\"OBJECTIVE\",\"people\":[\"ben\"],\"dueBy\":\"2026-12-31\",\"words\":\"Ask openly\"")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String note = "/coaching-notes/" + id;

    // then
    person("supervisor", "cho").get(note).then().statusCode(200);
    person("handler", "ben").get(note).then().statusCode(200).body("words", equalTo("Ask openly"));
    person("handler", "ben").get("/coaching-notes?limit=200").then().body("items.id", hasItem(id));
    person("supervisor", "dora").get(note).then().statusCode(404);
    person("quality", "quinn").get(note).then().statusCode(404);
    person("handler", "cleo").get(note).then().statusCode(404);
    person("supervisor", "dora")
        .get("/coaching-notes?limit=200")
        .then()
        .body("items.id", not(hasItem(id)));
    person("auditor", "cho").get(note).then().statusCode(403);
  }

  @Test
  void shouldFollowAnObjectiveFromBothSides() {
    // given
    String objective =
        write(
                "cho",
                "\"kind\":\"OBJECTIVE\",\"team\":\"kitchen\",\"people\":[\"ben\",\"cleo\"],\"dueBy\":\"2026-12-31\",\"words\":\"x\"")
            .path("id");
    String progress =
        "{\"kind\":\"PROGRESS\",\"objectiveId\":\"%s\",\"percent\":40,\"words\":\"Half way\"}"
            .formatted(objective);

    // then
    person("handler", "ben")
        .body(progress)
        .post("/coaching-notes")
        .then()
        .statusCode(201)
        .body("supervisor", equalTo("cho"))
        .body("team", equalTo("kitchen"))
        .body("percent", equalTo(40));
    person("handler", "dave").body(progress).post("/coaching-notes").then().statusCode(404);
    person("handler", "ben")
        .body("{\"kind\":\"RECOGNITION\",\"people\":[\"cleo\"],\"words\":\"Great\"}")
        .post("/coaching-notes")
        .then()
        .statusCode(403)
        .body("code", equalTo("note.for-supervisors"));
  }

  @Test
  void shouldRefuseNotesThatSayTooLittleOrTooMuch() {
    // then
    write("cho", "\"kind\":\"OBJECTIVE\",\"people\":[\"ben\"],\"words\":\"x\"")
        .then()
        .statusCode(400)
        .body("code", equalTo("note.incomplete"))
        .body("field", equalTo("dueBy"));
    write("cho", "\"kind\":\"RECOGNITION\",\"words\":\"x\"").then().statusCode(400);
    write("cho", "\"kind\":\"RECOGNITION\",\"people\":[\"cho\"],\"words\":\"x\"")
        .then()
        .statusCode(400);
    write("cho", "\"kind\":\"RECOGNITION\",\"people\":[\"ben\"],\"words\":\" \"")
        .then()
        .statusCode(400);
    write("cho", "\"kind\":\"PROGRESS\",\"people\":[\"ben\"],\"percent\":4,\"words\":\"x\"")
        .then()
        .statusCode(400);
  }

  @Test
  void shouldForgetWhatIsSaidAboutTheCaseOfACustomerWhoIsErased() {
    // given
    UUID complaint = UUID.randomUUID();
    String id =
        write(
                "cho",
                "\"kind\":\"FEEDBACK\",\"people\":[\"ben\"],\"complaintId\":\"%s\",\"words\":\"zyx-note\""
                    .formatted(complaint))
            .path("id");
    assertThat(lying.owners("coaching_note.words", "id = '" + id + "'")).containsExactly(complaint);

    // when
    events.tell(new CustomerErased(complaint, Instant.parse("2026-06-01T08:00:00Z")));

    // then
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                person("handler", "ben")
                    .get("/coaching-notes/" + id)
                    .then()
                    .body("kind", equalTo("FEEDBACK"))
                    .body("words", nullValue()));
  }

  private static Response write(String supervisor, String fields) {
    return person("supervisor", supervisor).body("{" + fields + "}").post("/coaching-notes");
  }
}
