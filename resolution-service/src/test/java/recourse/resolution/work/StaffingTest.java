package recourse.resolution.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static recourse.resolution.CaseTable.as;

import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import recourse.contract.Adjustment;
import recourse.contract.CaseAssigned;
import recourse.contract.Channel;
import recourse.contract.ClockKind;
import recourse.contract.ComplaintRegistered;
import recourse.contract.ComplaintTriaged;
import recourse.contract.Complexity;
import recourse.contract.CustomerErased;
import recourse.contract.CustomerKind;
import recourse.contract.DeadlineSet;
import recourse.contract.NeedsTold;
import recourse.contract.OwnershipTaken;
import recourse.contract.Priority;
import recourse.contract.Severity;
import recourse.resolution.CaseTable;
import recourse.resolution.work.teams.UnassignedReason;
import recourse.spine.testing.EventPublisher;

@QuarkusTest
class StaffingTest {
  private static final Duration LONG = Duration.ofSeconds(60);

  @Inject CaseTable table;
  @Inject EventPublisher events;
  @Inject Clock clock;
  @Inject SqlWorkItems works;
  @Inject AssignAutomaticallyHandler assign;
  @Inject EntityManager database;

  @Test
  void shouldOfferACaseToWhoCanTakeItAndGoThroughTheHandsFairly() {
    // given
    man("lamps-1", member("h-liz", "Lamp", 2), member("h-max", "Lamp", 2)).then().statusCode(200);

    // when
    List<UUID> cases =
        List.of(opened("Lamp"), opened("Lamp"), opened("Lamp"), opened("Lamp"), opened("Lamp"));

    // then
    awaitReasons(cases, "NO_CAPACITY", 1);
    assertThat(cases.stream().map(id -> line(id).get("handler")).filter(Objects::nonNull))
        .containsExactlyInAnyOrder("h-liz", "h-max", "h-liz", "h-max");
    UUID assigned = cases.get(0);
    await()
        .atMost(LONG)
        .untilAsserted(
            () ->
                assertThat(events.about(assigned, CaseAssigned.class))
                    .extracting(CaseAssigned::team, CaseAssigned::by)
                    .containsExactly(tuple("lamps-1", "assignment-1")));
  }

  @Test
  void shouldShowWhyNobodyHasItAndGiveItToSomebodyAsSoonAsThereIsSomebody() {
    // given
    UUID id = opened("Stove");
    awaitReasons(List.of(id), "NO_SKILL", 1);
    as("supervisor")
        .get("/work?unowned=true&because=NO_SKILL&limit=200")
        .then()
        .statusCode(200)
        .body("items.complaintId", hasItem(id.toString()));
    assertThat(works.countUnowned(UnassignedReason.NO_SKILL)).isPositive();

    // when
    man("stoves", member("h-sue", "Stove", 5)).then().statusCode(200);

    // then
    await().atMost(LONG).until(() -> "h-sue".equals(line(id).get("handler")));
    assertThat(line(id)).containsEntry("unownedBecause", "NOT_ACCEPTED");
    as("handler", "h-sue").body("{}").put("/cases/{id}/ownership", id).then().statusCode(200);
    await().atMost(LONG).until(() -> !line(id).containsKey("unownedBecause"));
  }

  @Test
  void shouldMindTheLanguageAndTheAdjustmentOfTheCustomer() {
    // given
    UUID id = opened("Fan");
    as("agent")
        .body("{\"vulnerable\":true,\"language\":\"cy\",\"adjustments\":[\"BSL\"]}")
        .put("/cases/{id}/needs", id)
        .then()
        .statusCode(200)
        .body("because.because", hasItem("VULNERABLE"));

    // when
    man("fans", member("h-una", "Fan", 5)).then().statusCode(200);

    // then
    awaitReasons(List.of(id), "NO_LANGUAGE", 1);
    man(
            "fans",
            member("h-una", "Fan", 5),
            "{\"handler\":\"h-wyn\",\"capacity\":9,\"skills\":[{\"product\":\"Fan\"}],"
                + "\"languages\":[\"en\",\"cy\"],\"adjustments\":[\"BSL\"]}")
        .then()
        .statusCode(200);
    await().atMost(LONG).until(() -> "h-wyn".equals(line(id).get("handler")));
  }

  @Test
  void shouldMindTheNeedsThatIntakeToldAndForgetThemWithTheCustomer() {
    // given
    UUID id = opened("Heater");
    Instant now = clock.instant();
    NeedsTold needs =
        new NeedsTold(
            id, now, List.of(Adjustment.AUDIO, Adjustment.LARGE_PRINT), "cy", Channel.PHONE);

    // when
    events.tell(needs, needs);
    awaitNeeds(id, List.of("AUDIO", "LARGE_PRINT"));
    man("heaters", member("h-hal", "Heater", 5)).then().statusCode(200);

    // then
    awaitReasons(List.of(id), "NO_LANGUAGE", 1);
    man(
            "heaters",
            member("h-hal", "Heater", 5),
            "{\"handler\":\"h-hue\",\"capacity\":9,\"skills\":[{\"product\":\"Heater\"}],"
                + "\"languages\":[\"cy\"],\"adjustments\":[\"AUDIO\"]}")
        .then()
        .statusCode(200);
    await().atMost(LONG).until(() -> "h-hue".equals(line(id).get("handler")));
    events.tell(new CustomerErased(id, now.plusSeconds(1)));
    awaitNeeds(id, List.of());
    events.tell(
        new NeedsTold(id, now.plusSeconds(2), List.of(Adjustment.AUDIO), "cy", null),
        new OwnershipTaken(id, now.plusSeconds(2), "h-hue"));
    await().atMost(LONG).until(() -> "h-hue".equals(line(id).get("owner")));
    awaitNeeds(id, List.of());
    as("agent").get("/cases/{id}/needs", UUID.randomUUID()).then().statusCode(404);
  }

  private static void awaitNeeds(UUID id, List<String> adjustments) {
    await()
        .atMost(LONG)
        .until(
            () ->
                adjustments.equals(as("auditor").get("/cases/{id}/needs", id).path("adjustments")));
  }

  @Test
  void shouldRefuseToChangeATeamThatChangedMeanwhileAndWhoMayNot() {
    // given
    String etag = man("radios", member("h-roy", "Radio", 5)).header("ETag");
    man("radios", member("h-roy", "Radio", 6)).then().statusCode(200);

    // then
    as("supervisor")
        .header("If-Match", etag)
        .body("{\"members\":[]}")
        .put("/teams/radios")
        .then()
        .statusCode(412);
    as("handler").body("{\"members\":[]}").put("/teams/radios").then().statusCode(403);
    man("radios", member("h-roy", "Radio", 6), member("h-roy", "Radio", 6))
        .then()
        .statusCode(400)
        .body("code", equalTo("team.member-twice"));
    as("supervisor").get("/teams").then().statusCode(200).body("items.name", hasItem("radios"));
  }

  @Test
  void shouldListWorkByWhatIsDueAndHowMuchItMattersPageByPage() {
    // given
    UUID late = opened("Iron");
    UUID soon = opened("Iron");
    UUID grave = opened("Iron");
    List<UUID> all = List.of(late, soon, grave);
    Instant now = clock.instant();
    events.tell(
        due(late, now.plus(Duration.ofDays(30))),
        due(soon, now.plus(Duration.ofDays(5))),
        due(grave, now.plus(Duration.ofDays(8))),
        new ComplaintTriaged(
            grave, now, "Iron", "Burns", Severity.HARM, Complexity.COMPLEX, Priority.P1, "t", "a"));
    all.forEach(
        id ->
            as("supervisor")
                .body("{\"handler\":\"h-ivy\",\"team\":\"irons\"}")
                .put("/cases/{id}/assignment", id)
                .then()
                .statusCode(200));
    await().atMost(LONG).until(() -> queue("/work?team=irons").equals(List.of(grave, soon, late)));

    // when
    Response first = as("handler").get("/work?handler=h-ivy&limit=2");
    Response second = as("handler").get("/work?handler=h-ivy&limit=2&cursor=" + first.path("next"));

    // then
    first
        .then()
        .statusCode(200)
        .body("items[0].because.because", hasItems("SEVERITY", "PRIORITY"))
        .body("items[0].dueFor", equalTo("RESOLVE"))
        .body("items[0].policyVersion", equalTo("work-1"));
    second.then().body("next", nullValue()).body("items.complaintId", equalTo(List.of(late + "")));
    as("handler").get("/work?unowned=perhaps").then().statusCode(400);
    as("handler").get("/work?cursor=x").then().statusCode(400);
  }

  @Test
  void shouldLeaveCasesToPeopleWhereThatIsWanted() {
    // given
    man("mixers", member("h-mia", "Mixer", 5)).then().statusCode(200);
    ClientProxy.unwrap(assign).automatic = false;

    // when
    UUID id = opened("Mixer");

    // then
    try {
      awaitReasons(List.of(id), "AUTOMATIC_OFF", 1);
    } finally {
      ClientProxy.unwrap(assign).automatic = true;
    }
    await().atMost(LONG).until(() -> "h-mia".equals(line(id).get("handler")));
  }

  @Test
  void shouldKeepImportedCasesOutOfTheQueue() {
    // given
    UUID id = UUID.randomUUID();

    // when
    events.tell(table.registered(id, Instant.parse("2026-06-01T08:00:00Z"), "cfpb"));
    CaseTable.awaitStatus(id, "OPENED");

    // then
    as("supervisor")
        .body("{\"vulnerable\":false}")
        .put("/cases/{id}/needs", id)
        .then()
        .statusCode(404);
  }

  @Test
  @Transactional
  void shouldReadThePageFromAnIndexHoweverLongTheQueueIs() {
    // given
    database
        .createNativeQuery(
            "insert into work_item (id, version, open, received_at, level, reopened, waiting,"
                + " vulnerable, adjustments, handler, team, due_at, due_for, breached,"
                + " work_by) select gen_random_uuid(), 0, n % 5 > 0, now(), 0, false, false,"
                + " false, '{}', 'h-many-' || n % 100, 't-many-' || n % 99, now(), 'RESOLVE', false,"
                + " now() + n * interval '1 minute' from generate_series(1, 5000) n")
        .executeUpdate();
    database.createNativeQuery("analyze work_item").executeUpdate();
    database.createNativeQuery("set local enable_sort = off").executeUpdate();
    database.createNativeQuery("set local enable_bitmapscan = off").executeUpdate();

    // then
    assertThat(plan("open = true")).contains("work_item_by_press").doesNotContain("Sort");
    assertThat(plan("open = true and handler = 'h-many-3'"))
        .contains("work_item_by_handler")
        .doesNotContain("Sort");
    assertThat(
            plan("open = true and team = 't-many-3' and (work_by, id) > (now(), '" + ZERO + "')"))
        .contains("work_item_by_team")
        .doesNotContain("Sort");
    database
        .createNativeQuery("delete from work_item where handler like 'h-many-%'")
        .executeUpdate();
  }

  private static final UUID ZERO = new UUID(0, 0);

  @SuppressWarnings("unchecked")
  private String plan(String where) {
    List<String> lines =
        database
            .createNativeQuery(
                "explain select * from work_item where " + where + " order by work_by, id limit 51")
            .getResultList();
    return String.join("\n", lines);
  }

  private static DeadlineSet due(UUID id, Instant at) {
    return new DeadlineSet(id, at, UUID.randomUUID(), ClockKind.RESOLVE, at, at, "v");
  }

  private static List<UUID> queue(String path) {
    List<String> ids = as("handler").get(path).path("items.complaintId");
    return ids.stream().map(UUID::fromString).toList();
  }

  private static Map<String, Object> line(UUID id) {
    String cursor = null;
    do {
      Response page =
          as("supervisor")
              .queryParam("limit", 200)
              .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
              .get("/work");
      List<Map<String, Object>> items = page.path("items");
      for (Map<String, Object> item : items) {
        if (id.toString().equals(item.get("complaintId"))) {
          return item;
        }
      }
      cursor = page.path("next");
    } while (cursor != null);
    return Map.of();
  }

  private static void awaitReasons(List<UUID> ids, String because, long many) {
    await()
        .atMost(LONG)
        .until(
            () -> {
              List<Map<String, Object>> lines = ids.stream().map(StaffingTest::line).toList();
              return lines.stream().filter(l -> because.equals(l.get("unownedBecause"))).count()
                      == many
                  && lines.stream().noneMatch(l -> "UNJUDGED".equals(l.get("unownedBecause")));
            });
  }

  private static Response man(String team, String... members) {
    return as("supervisor")
        .body("{\"members\":[" + String.join(",", members) + "]}")
        .put("/teams/{name}", team);
  }

  private static String member(String name, String product, int capacity) {
    return "{\"handler\":\"%s\",\"capacity\":%d,\"skills\":[{\"product\":\"%s\"}],\"languages\":[\"en\"]}"
        .formatted(name, capacity, product);
  }

  private UUID opened(String product) {
    UUID id = UUID.randomUUID();
    events.tell(
        new ComplaintRegistered(
            id,
            clock.instant(),
            "RC-" + id.toString().substring(28),
            Channel.WEB,
            product,
            "Burns",
            "cust-" + id,
            CustomerKind.EXTERNAL,
            null,
            null,
            null,
            null));
    CaseTable.awaitStatus(id, "OPENED", "ASSIGNED");
    return id;
  }
}
