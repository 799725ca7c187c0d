package recourse.resolution.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static recourse.resolution.CaseTable.as;
import static recourse.resolution.CaseTable.awaitStatus;
import static recourse.resolution.CaseTable.importer;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import recourse.contract.ClosureReason;
import recourse.contract.ComplaintClosed;
import recourse.contract.DomainEvent;
import recourse.contract.HistoryImported;
import recourse.resolution.CaseTable;
import recourse.spine.testing.EventPublisher;

@QuarkusTest
class ImportTest {
  private static final Instant RECEIPT = Instant.parse("2016-02-29T01:16:00Z");

  @Inject CaseTable table;
  @Inject EventPublisher events;
  @Inject SessionFactory sessions;

  @Test
  void shouldTellALifeOnceAtItsOwnTimes() {
    // given
    UUID id = imported();

    // when
    Response first = importer().body(life(id)).post("/imports");
    Response again = importer().body(life(id) + "\n" + life(id)).post("/imports");

    // then
    first
        .then()
        .statusCode(200)
        .body("lines.line", contains(1))
        .body("lines.status", contains("told"))
        .body("lines.complaintId", contains(id.toString()))
        .body("lines[0].code", nullValue());
    again.then().statusCode(200).body("lines.status", contains("existing", "existing"));
    await().until(() -> !events.about(id, HistoryImported.class).isEmpty());
    assertThat(events.about(id))
        .extracting(event -> event.getClass().getSimpleName())
        .containsExactly(
            "ComplaintRegistered",
            "CaseOpened",
            "CaseAssigned",
            "ClarificationRequested",
            "ClarificationReceived",
            "ComplaintResolved",
            "ComplaintReopened",
            "ComplaintResolved",
            "ComplaintClosed",
            "HistoryImported");
    assertThat(events.about(id)).extracting(DomainEvent::occurredAt).isSorted();
    assertThat(events.about(id, ComplaintClosed.class))
        .containsExactly(
            new ComplaintClosed(
                id, Instant.parse("2016-03-05T12:00:00Z"), ClosureReason.REPORTED_BY_SOURCE));
    assertThat(events.about(id, HistoryImported.class))
        .containsExactly(
            new HistoryImported(
                id,
                Instant.parse("2016-03-05T12:00:00Z"),
                false,
                Instant.parse("2016-03-03T10:00:00Z")));
    as("auditor")
        .get("/cases/{id}", id)
        .then()
        .body("imported", equalTo(true))
        .body("status", equalTo("CLOSED"))
        .body("round", equalTo(2))
        .body("agreed", equalTo(false))
        .body("clarifications.waitingFor", contains("SUPPLIER"));
  }

  @Test
  void shouldAnswerEachLineByItself() {
    // given
    UUID good = imported();
    UUID impossible = imported();
    UUID live = table.opened();
    UUID never = UUID.randomUUID();
    String body =
        String.join(
            "\n",
            "not json",
            life(never),
            "{\"complaintId\":\"%s\",\"toldUntil\":\"2016-03-05T12:00:00Z\",\"steps\":[{\"step\":\"CLOSE\",\"at\":\"2016-03-01T00:00:00Z\"}]}"
                .formatted(impossible),
            "{\"complaintId\":\"%s\",\"toldUntil\":\"2016-03-05T12:00:00Z\",\"steps\":[],\"colour\":1}"
                .formatted(impossible),
            "{\"complaintId\":\"%s\",\"toldUntil\":\"2016-03-05T12:00:00Z\",\"steps\":[{\"step\":\"ASSIGN\",\"at\":\"2016-03-01T00:00:00Z\",\"handler\":\"Ada Lovelace\"}]}"
                .formatted(impossible),
            "{\"complaintId\":\"%s\",\"toldUntil\":\"2999-01-01T00:00:00Z\",\"steps\":[]}"
                .formatted(impossible),
            life(live),
            life(good),
            "");

    // when
    Response answer = importer().body(body).post("/imports");

    // then
    answer
        .then()
        .statusCode(200)
        .body("lines.line", contains(1, 2, 3, 4, 5, 6, 7, 8))
        .body(
            "lines.status",
            contains(
                "refused", "unknown", "refused", "refused", "refused", "refused", "refused",
                "told"));
    assertThat(answer.<List<String>>path("lines.code"))
        .containsExactly(
            "request.unreadable",
            null,
            "step.not-allowed",
            "request.unknown-field",
            "request.invalid",
            "case.in-the-future",
            "case.not-imported",
            null);
    as("auditor").get("/cases/{id}", impossible).then().body("status", equalTo("OPENED"));
  }

  @Test
  void shouldTellSixtyLivesInAHandfulOfRoundTrips() {
    // given
    List<UUID> ids = Stream.generate(UUID::randomUUID).limit(60).toList();
    events.tell(
        ids.stream()
            .map(id -> table.registered(id, RECEIPT, "incident-log"))
            .toArray(DomainEvent[]::new));
    ids.forEach(id -> awaitStatus(id, "OPENED"));
    String body = ids.stream().map(ImportTest::life).collect(Collectors.joining("\n"));
    Statistics statistics = sessions.getStatistics();
    statistics.clear();

    // when
    Response answer = importer().body(body).post("/imports");

    // then
    long statements = statistics.getPrepareStatementCount();
    answer.then().statusCode(200);
    assertThat(answer.<List<String>>path("lines.status")).hasSize(60).containsOnly("told");
    assertThat(statements).isLessThanOrEqualTo(20);
  }

  @Test
  void shouldTellEachLifeOnceThoughTwoRequestsTellTheSameAtTheSameMoment() {
    // given
    List<UUID> ids = Stream.generate(this::imported).limit(5).toList();
    String body = ids.stream().map(ImportTest::life).collect(Collectors.joining("\n"));

    // when
    CompletableFuture<Response> one =
        CompletableFuture.supplyAsync(() -> importer().body(body).post("/imports"));
    CompletableFuture<Response> other =
        CompletableFuture.supplyAsync(() -> importer().body(body).post("/imports"));
    List<Response> answers = List.of(one.join(), other.join());

    // then
    assertThat(answers).extracting(Response::statusCode).containsOnly(200);
    List<String> first = answers.get(0).path("lines.status");
    List<String> second = answers.get(1).path("lines.status");
    for (int line = 0; line < ids.size(); line++) {
      assertThat(List.of(first.get(line), second.get(line)))
          .containsExactlyInAnyOrder("told", "existing");
    }
    ids.forEach(id -> await().until(() -> events.about(id, HistoryImported.class).size() == 1));
  }

  private UUID imported() {
    UUID id = UUID.randomUUID();
    events.tell(table.registered(id, RECEIPT, "incident-log"));
    awaitStatus(id, "OPENED");
    return id;
  }

  private static String life(UUID id) {
    return """
        {"complaintId":"%s","toldUntil":"2016-03-05T12:00:00Z","targetMet":false,"targetMissedAt":"2016-03-03T10:00:00Z","steps":[
        {"step":"ASSIGN","at":"2016-02-29T01:23:00Z","handler":"h-12","team":"g-3"},
        {"step":"AWAIT","at":"2016-02-29T02:00:00Z","waitingFor":"SUPPLIER"},
        {"step":"RESUME","at":"2016-03-01T00:00:00Z"},
        {"step":"RESOLVE","at":"2016-03-01T00:00:00Z","outcome":"UPHELD"},
        {"step":"REOPEN","at":"2016-03-02T00:00:00Z"},
        {"step":"RESOLVE","at":"2016-03-04T00:00:00Z"},
        {"step":"CLOSE","at":"2016-03-05T12:00:00Z"}]}"""
        .replace("\n", "")
        .formatted(id);
  }
}
