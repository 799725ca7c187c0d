package recourse.intake.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.oneOf;
import static recourse.intake.Doors.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import recourse.contract.ComplaintMerged;
import recourse.contract.ComplaintResolved;
import recourse.contract.ComplaintSplit;
import recourse.contract.CustomerReturned;
import recourse.contract.FollowOnRegistered;
import recourse.contract.Outcome;
import recourse.contract.ReopeningReason;
import recourse.contract.RepeatRecognised;
import recourse.intake.Complainants;
import recourse.intake.Doors;
import recourse.spine.testing.EventPublisher;

@QuarkusTest
class LinkTest {
  @Inject EventPublisher events;

  private final String customer = "cust-" + UUID.randomUUID();

  @Test
  void shouldSuggestWhatSaysTheSameAndSayWhy() {
    // given
    String first = complains("2026-06-01T10:00:00Z", "Leaks");
    String again = complains("2026-06-02T10:00:00Z", "Leaks");
    Doors.received("cust-" + UUID.randomUUID());

    // when
    Response suggestions = as("agent").get("/complaints/{id}/duplicates", again);

    // then
    suggestions
        .then()
        .statusCode(200)
        .body("items.complaint.id", contains(first))
        .body("items[0].score", greaterThan(0.9f))
        .body("items[0].reasons", hasItem("same product"));
  }

  @Test
  void shouldMergeWithoutLosingATimeOrAContact() {
    // given
    String earlier = complains("2026-06-01T10:00:00Z", "Leaks");
    String later = complains("2026-06-02T10:00:00Z", "Leaks");
    contact(earlier, "2026-06-01T10:00:00Z");
    contact(later, "2026-06-02T10:00:00Z");
    Object lonely = as("agent").get("/complaints/{id}/contacts", later).path("items");

    // when
    Response merged =
        as("agent").body(Map.of("into", earlier)).put("/complaints/{id}/merge", later);

    // then
    merged.then().statusCode(200).body("items.kind", contains("MERGED_INTO"));
    as("agent")
        .get("/complaints/{id}/contacts", earlier)
        .then()
        .body("items.complaintId", contains(later, earlier))
        .body("items.startedAt", contains("2026-06-02T10:00:00Z", "2026-06-01T10:00:00Z"))
        .body("items.talkSeconds", contains(60, 60));
    assertThat(as("agent").get("/complaints/{id}/contacts", later).<Object>path("items"))
        .isEqualTo(lonely);
    as("agent")
        .get("/complaints/{id}", later)
        .then()
        .body("receivedAt", equalTo("2026-06-02T10:00:00Z"));
    as("agent").get("/complaints/{id}/duplicates", earlier).then().body("items", empty());
    await()
        .untilAsserted(
            () ->
                assertThat(events.about(UUID.fromString(later), ComplaintMerged.class))
                    .singleElement()
                    .satisfies(
                        event -> assertThat(event.into()).isEqualTo(UUID.fromString(earlier))));
  }

  @Test
  void shouldSplitWhatWasMergedAndShowEverythingAsBefore() {
    // given
    String earlier = complains("2026-06-01T10:00:00Z", "Leaks");
    String later = complains("2026-06-02T10:00:00Z", "Leaks");
    contact(later, "2026-06-02T10:00:00Z");
    as("agent").body(Map.of("into", earlier)).put("/complaints/{id}/merge", later);

    // when
    Response split = as("agent").put("/complaints/{id}/split", later);

    // then
    split.then().statusCode(200).body("items", empty());
    as("agent").get("/complaints/{id}/contacts", earlier).then().body("items", empty());
    as("agent").get("/complaints/{id}/contacts", later).then().body("items", hasSize(1));
    as("agent").put("/complaints/{id}/split", later).then().statusCode(409);
    await()
        .untilAsserted(
            () ->
                assertThat(events.about(UUID.fromString(later), ComplaintSplit.class)).hasSize(1));
  }

  @Test
  void shouldRegisterOneComplaintThatGoesOnForWhoCameBackTooLate() {
    // given
    UUID old = UUID.fromString(complains("2025-06-01T10:00:00Z", "Leaks"));
    Instant resolvedAt = Instant.parse("2025-06-05T10:00:00Z");
    Instant cameAt = Instant.parse("2026-06-05T10:00:00Z");
    UUID followUp = UUID.randomUUID();
    CustomerReturned late =
        new CustomerReturned(old, cameAt, followUp, ReopeningReason.DISSATISFIED, resolvedAt);
    events.tell(new ComplaintResolved(old, resolvedAt, 1, Outcome.UPHELD, false, "h-ada"));

    // when
    events.tell(
        late,
        late,
        new CustomerReturned(
            old, cameAt, UUID.randomUUID(), ReopeningReason.CUSTOMER_REQUEST, resolvedAt));

    // then
    await()
        .untilAsserted(
            () ->
                as("agent")
                    .get("/complaints/{id}/links", old)
                    .then()
                    .body("items.kind", contains("FOLLOW_ON_OF"))
                    .body("items.other", contains(old.toString())));
    UUID goesOn =
        UUID.fromString(as("agent").get("/complaints/{id}/links", old).path("items[0].complaint"));
    as("agent")
        .get("/complaints/{id}", goesOn)
        .then()
        .body("receivedAt", equalTo("2026-06-05T10:00:00Z"))
        .body("product", equalTo(as("agent").get("/complaints/{id}", old).path("product")))
        .body("customer.ref", equalTo(customer));
    await()
        .untilAsserted(
            () ->
                assertThat(events.about(goesOn, FollowOnRegistered.class))
                    .extracting(FollowOnRegistered::followsOn, FollowOnRegistered::returnId)
                    .containsExactly(tuple(old, followUp)));
    as("agent")
        .get("/complaints?customer={ref}", customer)
        .then()
        .body("items.id", containsInAnyOrder(old.toString(), goesOn.toString()));
  }

  @Test
  void shouldLetTheComplaintGoOnThatTheCustomerMadeAlready() {
    // given
    UUID old = UUID.fromString(complains("2026-06-01T10:00:00Z", "Leaks"));
    Instant resolvedAt = Instant.parse("2026-06-02T10:00:00Z");
    events.tell(new ComplaintResolved(old, resolvedAt, 1, Outcome.UPHELD, false, "h-ada"));
    await()
        .untilAsserted(
            () ->
                as("agent")
                    .get("/complaints/{id}", old)
                    .then()
                    .body("status", equalTo("RESOLVED")));
    UUID again = UUID.fromString(complains("2026-07-15T10:00:00Z", "Leaks"));

    // when
    events.tell(
        new CustomerReturned(
            old,
            Instant.parse("2026-07-16T10:00:00Z"),
            UUID.randomUUID(),
            ReopeningReason.CUSTOMER_REQUEST,
            resolvedAt));

    // then
    await()
        .untilAsserted(
            () ->
                assertThat(events.about(again, FollowOnRegistered.class))
                    .extracting(FollowOnRegistered::followsOn)
                    .containsExactly(old));
    as("agent").get("/complaints?customer={ref}", customer).then().body("items", hasSize(2));
  }

  @Test
  void shouldRefuseAMergeThatLosesTimeOrMixesCustomers() {
    // given
    String earlier = complains("2026-06-01T10:00:00Z", "Leaks");
    String later = complains("2026-06-02T10:00:00Z", "Leaks");
    String strangers = Doors.received("cust-" + UUID.randomUUID());

    // then
    assertRefused(earlier, later, "merge.loses-time");
    assertRefused(later, later, "merge.with-itself");
    assertRefused(strangers, later, "merge.of-strangers");
  }

  @Test
  void shouldRefuseChainsOfMerges() {
    // given
    String first = complains("2026-06-01T10:00:00Z", "Leaks");
    String second = complains("2026-06-02T10:00:00Z", "Leaks");
    String third = complains("2026-06-03T10:00:00Z", "Leaks");
    as("agent").body(Map.of("into", first)).put("/complaints/{id}/merge", second);

    // then
    assertRefused(third, second, "merge.chain");
    assertRefused(second, first, "merge.chain");
  }

  @Test
  void shouldRecogniseARepeatOfWhatWasResolved() {
    // given
    String resolved = complains("2026-03-01T10:00:00Z", "Leaks");
    resolve(resolved, "2026-03-10T10:00:00Z");

    // when
    String again = complains("2026-06-08T10:00:00Z", "Leaks again");
    String late = complains("2026-06-08T10:00:01Z", "Leaks again");

    // then
    as("agent")
        .get("/complaints/{id}/links", again)
        .then()
        .body("items.kind", contains("REPEAT_OF"))
        .body("items.other", contains(resolved));
    as("agent").get("/complaints/{id}/links", late).then().body("items", empty());
    await()
        .untilAsserted(
            () ->
                assertThat(events.about(UUID.fromString(again), RepeatRecognised.class))
                    .singleElement()
                    .satisfies(
                        event -> {
                          assertThat(event.repeatOf()).isEqualTo(UUID.fromString(resolved));
                          assertThat(event.resolvedAt()).isEqualTo("2026-03-10T10:00:00Z");
                        }));
  }

  /** A letter that lay about is a repeat of what had been resolved when it came. */
  @Test
  void shouldRecogniseARepeatThatIsToldAfterALaterResolution() {
    // given
    String first = complains("2026-03-01T10:00:00Z", "Leaks");
    resolve(first, "2026-03-10T10:00:00Z");
    String second = complains("2026-03-15T10:00:00Z", "Leaks");
    resolve(second, "2026-04-10T10:00:00Z");

    // when
    String between = complains("2026-04-01T10:00:00Z", "Leaks");

    // then
    as("agent")
        .get("/complaints/{id}/links", between)
        .then()
        .body("items.kind", contains("REPEAT_OF"))
        .body("items.other", contains(first));
  }

  @Test
  void shouldLinkAColleaguesComplaintToTheCustomersItBecame() {
    // given
    String internal =
        Doors.received(
            Complainants.mrsOkoro()
                .with("customer", Map.of("ref", "team-packing", "kind", "INTERNAL")));
    String external = complains("2026-06-01T10:00:00Z", "Leaks");

    // when
    as("agent").body(Map.of("complaint", external)).put("/complaints/{id}/external", internal);
    Response linked =
        as("agent").body(Map.of("complaint", external)).put("/complaints/{id}/external", internal);

    // then
    linked.then().statusCode(200).body("items.kind", contains("BECAME"));
    for (Map.Entry<String, String> wrong :
        List.of(
            Map.entry(external, internal),
            Map.entry(external, complains("2026-06-01T11:00:00Z", "Leaks")),
            Map.entry(internal, internal))) {
      as("agent")
          .body(Map.of("complaint", wrong.getValue()))
          .put("/complaints/{id}/external", wrong.getKey())
          .then()
          .statusCode(409)
          .body("code", equalTo("link.not-internal-and-external"));
    }
  }

  @Test
  void shouldTellTheWholeHistoryOfACustomer() {
    // given
    String first = complains("2026-06-01T10:00:00Z", "Leaks");
    String second = complains("2026-06-02T10:00:00Z", "Leaks");
    contact(first, "2026-06-01T10:00:00Z");
    contact(first, "2026-06-03T10:00:00Z");
    as("agent").body(Map.of("into", first)).put("/complaints/{id}/merge", second);

    // when
    Response history = as("crm").get("/customers/{ref}/complaints", customer);

    // then
    history
        .then()
        .statusCode(200)
        .body("items.complaint.id", contains(second, first))
        .body("items[1].contacts.startedAt", hasSize(2))
        .body("items.links.flatten().kind", containsInAnyOrder("MERGED_INTO", "MERGED_INTO"));
    Response page = as("crm").get("/customers/{ref}/complaints?limit=1", customer);
    as("crm")
        .get("/customers/{ref}/complaints?limit=1&cursor={c}", customer, page.path("next"))
        .then()
        .body("items.complaint.id", contains(first))
        .body("next", equalTo(null));
  }

  private void resolve(String id, String at) {
    events.tell(
        new ComplaintResolved(
            UUID.fromString(id), Instant.parse(at), 1, Outcome.values()[0], true, "haruto"));
    await()
        .untilAsserted(
            () ->
                as("agent").get("/complaints/{id}", id).then().body("status", equalTo("RESOLVED")));
  }

  private static void assertRefused(String id, String into, String code) {
    as("agent")
        .body(Map.of("into", into))
        .put("/complaints/{id}/merge", id)
        .then()
        .statusCode(oneOf(400, 409))
        .body("code", equalTo(code));
  }

  private String complains(String receivedAt, String issue) {
    return Doors.received(
        Complainants.mrsOkoro()
            .with("customer", Map.of("ref", customer))
            .with("receivedAt", receivedAt)
            .with("issue", issue));
  }

  private static void contact(String id, String startedAt) {
    as("agent")
        .body(
            Map.of(
                "channel",
                "PHONE",
                "direction",
                "INBOUND",
                "startedAt",
                startedAt,
                "talkSeconds",
                60,
                "holdSeconds",
                0,
                "wrapUpSeconds",
                5))
        .post("/complaints/{id}/contacts", id)
        .then()
        .statusCode(201);
  }
}
