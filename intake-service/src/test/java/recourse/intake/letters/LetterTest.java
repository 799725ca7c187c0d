package recourse.intake.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static recourse.intake.Doors.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recourse.contract.Adjustment;
import recourse.contract.Channel;
import recourse.contract.NeedsTold;
import recourse.contract.ProgressSent;
import recourse.intake.Complainants;
import recourse.intake.Doors;
import recourse.spine.testing.EventPublisher;
import recourse.spine.testing.SettableClock;

@QuarkusTest
class LetterTest {
  @Inject SettableClock clock;
  @Inject EventPublisher events;

  private final String customer = "cust-" + UUID.randomUUID();

  @AfterEach
  void releaseClock() {
    clock.release();
  }

  @Test
  void shouldNameTheFeelingAndWhenTheAnswerComes() {
    // given
    clock.set(Instant.parse("2026-12-18T10:00:00Z"));
    String id = complains();
    as("agent")
        .body("{\"emotion\":\"ANGRY\",\"manner\":\"ASSERTIVE\",\"underlyingReason\":\"No visit\"}")
        .put("/complaints/{id}/demeanour", id);

    // when
    acknowledge(id, "{\"channel\":\"EMAIL\"}").statusCode(200);

    // then
    letter(id)
        .body("layout.feeling", equalTo("ANGRY"))
        .body("layout.answerBy", equalTo("2027-02-12"))
        .body("layout.ruleVersion", equalTo("D1-2026-06-01"))
        .body(
            "body",
            allOf(
                containsString("Dear Mrs Okoro,"),
                containsString("how angry this has left you"),
                containsString("answer by 12 February 2027.")));
  }

  @Test
  void shouldChangeNothingButTheDayOfTheAnswerOnTheFirstOfJune() {
    // given
    clock.set(Instant.parse("2026-05-31T10:00:00Z"));
    String before = complains();
    acknowledge(before, "{\"channel\":\"EMAIL\"}").statusCode(200);
    String old = letter(before).extract().path("items[0].body");
    String reference = as("agent").get("/complaints/{id}", before).path("reference");

    // when
    String after = complains();
    clock.set(Instant.parse("2026-05-31T23:00:00Z"));
    acknowledge(after, "{\"channel\":\"EMAIL\"}").statusCode(200);

    // then
    String now = letter(after).extract().path("items[0].body");
    String other = as("agent").get("/complaints/{id}", after).path("reference");
    assertThat(now.replace(" You will have our answer by 26 July 2026.", ""))
        .isNotEqualTo(now)
        .isEqualTo(old.replace(reference, other));
  }

  @ParameterizedTest
  @CsvSource({
    "EMAIL, en, LARGE_PRINT, text/html, full, font-size: 18pt",
    "EMAIL, en, PLAIN_LANGUAGE, text/plain, plain, We have your complaint",
    "LETTER, pl, LARGE_PRINT, text/html, full, Dzień dobry",
    "LIVE_CHAT, en, EXTRA_TIME, text/plain, short, is here and being dealt with",
    "PHONE, en, LARGE_PRINT, text/plain, spoken, Say in your own words",
    "EMAIL, cy, EXTRA_TIME, text/plain, full, Dear Mrs Okoro"
  })
  void shouldApplyWhatTheCustomerNeedsToEveryLaterMessage(
      String channel,
      String language,
      String adjustment,
      String mediaType,
      String form,
      String text) {
    // given
    String id = complains();
    needs(Map.of("vulnerable", false, "language", language, "adjustments", List.of(adjustment)));

    // when
    acknowledge(id, "{\"channel\":\"" + channel + "\"}").statusCode(200);

    // then
    letter(id)
        .body("layout.mediaType", equalTo(mediaType))
        .body("layout.form", equalTo(form))
        .body("layout.languageWanted", equalTo(language))
        .body("layout.adjustments", contains(adjustment))
        .body("body", containsString(text));
  }

  @Test
  void shouldRememberAdjustmentsOfAnEarlierComplaint() {
    // given
    Doors.received(
        Complainants.mrsOkoro()
            .with("customer", Map.of("ref", customer, "adjustments", List.of("PLAIN_LANGUAGE"))));
    String id = complains();

    // when
    acknowledge(id, "{\"channel\":\"EMAIL\"}").statusCode(200);

    // then
    letter(id).body("layout.form", equalTo("plain"));
  }

  @Test
  void shouldTellThoseWhoWriteLaterWhatIsNeededInCodesOfTheContractOnly() {
    // given
    String id =
        Doors.received(
            Complainants.mrsOkoro()
                .with("customer", Map.of("ref", customer, "adjustments", List.of("LARGE_PRINT"))));

    // when
    needs(
        Map.of(
            "vulnerable",
            true,
            "language",
            "pl",
            "preferredChannel",
            "EMAIL",
            "adjustments",
            List.of("NO_PHONE", "SOMETHING_PRIVATE")));

    // then
    UUID complaint = UUID.fromString(id);
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(events.about(complaint, NeedsTold.class)).hasSize(2));
    assertThat(events.about(complaint, NeedsTold.class))
        .extracting(NeedsTold::adjustments, NeedsTold::language, NeedsTold::preferredChannel)
        .containsExactly(
            tuple(List.of(Adjustment.LARGE_PRINT), "en", null),
            tuple(List.of(Adjustment.NO_PHONE, Adjustment.OTHER), "pl", Channel.EMAIL));
  }

  @Test
  void shouldAcknowledgeTheWayTheCustomerPrefers() {
    // given
    String id = complains();
    needs(Map.of("vulnerable", false, "preferredChannel", "EMAIL"));

    // when
    ValidatableResponse answer = acknowledge(id, "{}");

    // then
    answer.statusCode(200);
    as("agent")
        .get("/complaints/{id}/letters", id)
        .then()
        .body("items[0].layout.channel", equalTo("EMAIL"));
  }

  @Test
  void shouldRefuseAMessageThatContradictsAnAdjustment() {
    // given
    String id = complains();
    needs(Map.of("vulnerable", true, "adjustments", List.of("NO_PHONE")));

    // when
    ValidatableResponse answer = acknowledge(id, "{\"channel\":\"PHONE\"}");

    // then
    answer.statusCode(409).body("code", equalTo("message.contradicts-adjustment"));
    as("agent").get("/complaints/{id}", id).then().body("status", equalTo("RECEIVED"));
  }

  @Test
  void shouldNotLetACustomersWordsBecomeMarkup() {
    // given
    String id = complains();
    needs(Map.of("vulnerable", false, "adjustments", List.of("LARGE_PRINT")));

    // when
    Response sent =
        as("agent")
            .body("{\"channel\":\"EMAIL\",\"message\":\"<script>alert(1)</script>\"}")
            .post("/complaints/{id}/letters", id);

    // then
    sent.then()
        .statusCode(201)
        .body("layout.kind", equalTo("PROGRESS"))
        .body("layout.feeling", nullValue())
        .body("body", not(containsString("<script>")));
    as("agent")
        .get(sent.header("Location"))
        .then()
        .statusCode(200)
        .body("id", equalTo(sent.path("id")));
    as("agent")
        .get("/complaints/{id}/letters/{l}", complains(), sent.path("id"))
        .then()
        .statusCode(404);
  }

  @Test
  void shouldKeepLettersOnRecordForThoseWhoTalkWithTheCustomer() {
    // given
    String id = complains();
    acknowledge(id, "{}");
    as("agent")
        .body("{\"channel\":\"EMAIL\",\"message\":\"The fitter has the part.\"}")
        .post("/complaints/{id}/letters", id);

    // when
    Response auditor = as("auditor").get("/complaints/{id}/letters", id);

    // then
    auditor.then().statusCode(200).body("items", hasSize(2));
    assertThat(auditor.asString()).doesNotContain("fitter", "Okoro");
    await()
        .untilAsserted(
            () ->
                assertThat(events.about(UUID.fromString(id)))
                    .filteredOn(ProgressSent.class::isInstance)
                    .hasSize(1));
  }

  private String complains() {
    return Doors.received(
        Complainants.mrsOkoro().with("customer", Map.of("ref", customer, "name", "Mrs Okoro")));
  }

  private void needs(Map<String, Object> needs) {
    as("agent").body(needs).put("/customers/{ref}/needs", customer).then().statusCode(200);
  }

  private static ValidatableResponse acknowledge(String id, String body) {
    return as("agent").body(body).put("/complaints/{id}/acknowledgement", id).then();
  }

  private static ValidatableResponse letter(String id) {
    return as("agent").get("/complaints/{id}/letters", id).then().rootPath("items[0]");
  }
}
