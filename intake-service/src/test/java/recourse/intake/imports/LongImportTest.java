package recourse.intake.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import recourse.contract.Adjustment;
import recourse.contract.ComplaintRegistered;
import recourse.contract.NeedsTold;
import recourse.intake.Everything;
import recourse.local.access.Tokens;
import recourse.spine.sql.SqlTemplate;
import recourse.spine.testing.EventPublisher;

@QuarkusTest
class LongImportTest {
  private static final Duration WHILE_BUSY = Duration.ofSeconds(60);
  private static final ObjectMapper JSON = new ObjectMapper();

  @TestHTTPResource("/imports")
  URI door;

  @Inject SqlTemplate db;
  @Inject Everything everything;
  @Inject EventPublisher events;
  @Inject DataSource database;

  private final String source = "s-" + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void shouldTakeInAStreamLongerThanAnyBodyAndTellOfEachLine() throws Exception {
    // given
    IntFunction<String> lines =
        i -> i % 1_000 == 7 ? "{\"externalRef\":" + i + "}\n" : line(i, "word".repeat(30));

    // when
    HttpResponse<String> answer = send(null, stream(3_000, lines));

    // then
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    JsonNode run = JSON.readTree(answer.body());
    assertThat(answer.headers().firstValue("Location"))
        .hasValueSatisfying(at -> assertThat(at).endsWith("/imports/" + run.get("id").asText()));
    assertThat(run.get("status").asText()).isEqualTo("DONE");
    assertThat(run.get("linesRead").asInt()).isEqualTo(3_000);
    assertThat(run.get("created").asInt()).isEqualTo(2_997);
    assertThat(run.get("refused").asInt()).isEqualTo(3);
    assertThat(run.get("refusals").findValuesAsText("line")).containsExactly("8", "1008", "2008");
    assertThat(run.get("refusals").get(0).get("code").asText()).isEqualTo("request.wrong-type");
    String id = run.get("id").asText();
    assertThat(pages(id, "limit=200")).hasSize(3_000).doesNotHaveDuplicates();
    for (int limit : List.of(1, 2, 3, 200)) {
      assertThat(pages(id, "status=refused&limit=" + limit))
          .as("pages of %d", limit)
          .containsExactly("8", "1008", "2008");
    }
  }

  @Test
  void shouldTakeInEachComplaintOnceHoweverOftenItIsSent() throws Exception {
    // given
    InputStream twice = stream(20, i -> line(i % 10, "x"));

    // when
    JsonNode first = JSON.readTree(send("k-" + UUID.randomUUID(), twice).body());
    JsonNode again =
        JSON.readTree(send("k-" + UUID.randomUUID(), stream(10, i -> line(i, "x"))).body());

    // then
    assertThat(first.get("created").asInt()).isEqualTo(10);
    assertThat(first.get("existing").asInt()).isEqualTo(10);
    assertThat(again.get("existing").asInt()).isEqualTo(10);
    assertThat(imported()).isEqualTo(10);
  }

  @Test
  void shouldGoOnWhereTheConnectionBroke() throws Exception {
    // given
    String key = "k-" + UUID.randomUUID();
    breakOff(key, 2_500);

    // when
    HttpResponse<String> answer = sendWhenFree(key, i -> line(i, "x"));
    HttpResponse<String> replayed = send(key, stream(3_000, i -> line(i, "x")));

    // then
    JsonNode run = JSON.readTree(answer.body());
    assertThat(run.get("status").asText()).isEqualTo("DONE");
    assertThat(run.get("linesRead").asInt()).isEqualTo(3_000);
    assertThat(run.get("created").asInt()).isEqualTo(3_000);
    assertThat(run.get("existing").asInt()).isZero();
    assertThat(imported()).isEqualTo(3_000);
    assertThat(replayed.headers().firstValue("Idempotency-Replayed")).hasValue("true");
    assertThat(JSON.readTree(replayed.body()).get("id")).isEqualTo(run.get("id"));
  }

  @Test
  void shouldRefuseToGoOnWithAnotherStream() throws Exception {
    // given
    String key = "k-" + UUID.randomUUID();
    breakOff(key, 1_200);

    // when
    HttpResponse<String> answer = sendWhenFree(key, i -> line(i + 1, "x"));

    // then
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(JSON.readTree(answer.body()).get("code").asText())
        .isEqualTo("idempotency-key.reused");
    assertThat(imported()).isLessThanOrEqualTo(1_200);
  }

  @Test
  void shouldReceiveOnceWhatTwoStreamsBringAtTheSameTime() throws Exception {
    // given
    List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();

    // when
    for (int i = 0; i < 3; i++) {
      sent.add(CompletableFuture.supplyAsync(() -> sent(stream(600, line -> line(line, "x")))));
    }

    // then
    int created = 0;
    for (CompletableFuture<HttpResponse<String>> one : sent) {
      assertThat(one.get().statusCode()).as(one.get().body()).isEqualTo(201);
      created += JSON.readTree(one.get().body()).get("created").asInt();
    }
    assertThat(created).isEqualTo(600);
    assertThat(imported()).isEqualTo(600);
  }

  @Test
  void shouldWaitForWhatStandsInTheWay() throws Exception {
    // given
    CompletableFuture<HttpResponse<String>> answer;
    try (Connection other = database.getConnection();
        Statement lock = other.createStatement()) {
      other.setAutoCommit(false);
      lock.execute("lock table import_chunk in access exclusive mode");
      answer = CompletableFuture.supplyAsync(() -> sent(stream(100, i -> line(i, "x"))));
      await().atMost(WHILE_BUSY).until(() -> waiters(other) > 0);
      await().atMost(WHILE_BUSY).until(() -> waiters(other) == 0); // it lost patience once
      other.rollback();
    }

    // when // then
    assertThat(answer.get().statusCode()).as(answer.get().body()).isEqualTo(201);
    assertThat(JSON.readTree(answer.get().body()).get("created").asInt()).isEqualTo(100);
  }

  @Test
  void shouldSayWhichRunIsUnknownAndWhoMayAsk() {
    given()
        .header("Authorization", "Bearer " + Tokens.token("importer"))
        .get("/imports/{id}", UUID.randomUUID())
        .then()
        .statusCode(404);
    given()
        .header("Authorization", "Bearer " + Tokens.token("agent"))
        .get("/imports/{id}", UUID.randomUUID())
        .then()
        .statusCode(403);
  }

  @Test
  void shouldKeepStrangeLettersAsTheyWereAndSealed() throws Exception {
    // given
    String canary = "Tab\\tnew\\nline\\\\N quote\\\" \\u00e9 " + UUID.randomUUID();
    String heard = JSON.readTree("\"" + canary + "\"").asText();
    String strange =
        line(1, canary).replace("\"product\":\"Lights\"", "\"product\":\"A\\\\t\\tB\\n\\\\\\\\.\"");

    // when
    send(null, stream(1, i -> strange));

    // then
    List<String> ids =
        db.find(
            "select id from complaint where source = ?",
            select -> select.setString(1, source),
            row -> row.getString(1));
    given()
        .header("Authorization", "Bearer " + Tokens.token("agent"))
        .get("/complaints/{id}", ids.get(0))
        .then()
        .statusCode(200)
        .body("narrative", org.hamcrest.Matchers.equalTo(heard))
        .body("product", org.hamcrest.Matchers.equalTo("A\\t\tB\n\\\\."))
        .body("provenance.externalRef", org.hamcrest.Matchers.equalTo("r1"))
        .body("customer.ref", org.hamcrest.Matchers.equalTo("c1"))
        .body("status", org.hamcrest.Matchers.equalTo("RECEIVED"));
    assertThat(everything.dump()).doesNotContain(heard.substring(heard.length() - 36));
    await()
        .atMost(WHILE_BUSY)
        .untilAsserted(
            () ->
                assertThat(events.about(UUID.fromString(ids.get(0)), ComplaintRegistered.class))
                    .hasSize(1));
  }

  @Test
  void shouldBringContactDetailsSealedAndAdjustmentsForEveryLaterMessage() throws Exception {
    // given
    String customer = "moved-" + UUID.randomUUID();
    String line =
        line(1, "x")
            .replace(
                "\"ref\":\"c1\"",
                "\"ref\":\"%s\",\"name\":\"Ms Quillfeather\",\"email\":\"quill@mail.test\",\"adjustments\":[\"LARGE_PRINT\"]"
                    .formatted(customer));
    String later = line(2, "x").replace("\"ref\":\"c2\"", "\"ref\":\"" + customer + "\"");

    // when
    send(null, stream(1, i -> line));
    send(null, stream(1, i -> later));

    // then
    List<String> ids =
        db.find(
            "select id from complaint where source = ? order by external_ref",
            select -> select.setString(1, source),
            row -> row.getString(1));
    given()
        .header("Authorization", "Bearer " + Tokens.token("agent"))
        .get("/complaints/{id}", ids.get(0))
        .then()
        .body("customer.name", org.hamcrest.Matchers.equalTo("Ms Quillfeather"))
        .body("customer.email", org.hamcrest.Matchers.equalTo("quill@mail.test"));
    assertThat(everything.dump()).doesNotContain("Quillfeather").doesNotContain("quill@");
    for (String id : ids) {
      await()
          .atMost(WHILE_BUSY)
          .untilAsserted(
              () ->
                  assertThat(events.about(UUID.fromString(id), NeedsTold.class))
                      .singleElement()
                      .satisfies(
                          told ->
                              assertThat(told.adjustments())
                                  .containsExactly(Adjustment.LARGE_PRINT)));
    }
  }

  /** Sends lines and then hangs up without ending the body. */
  private void breakOff(String key, int lines) throws IOException {
    try (Socket socket = new Socket(door.getHost(), door.getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(
          ("POST /imports?source=%s HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\n"
                  + "Content-Type: application/x-ndjson\r\nIdempotency-Key: %s\r\n"
                  + "Content-Length: 99999999\r\n\r\n")
              .formatted(source, Tokens.token("importer"), key)
              .getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < lines; i++) {
        out.write(line(i, "x").getBytes(StandardCharsets.UTF_8));
      }
      out.flush();
      await().atMost(WHILE_BUSY).until(() -> imported() > 0);
    }
  }

  /** What the server reads of a stream that broke off it may still be taking in. */
  private HttpResponse<String> sendWhenFree(String key, IntFunction<String> line) {
    return await()
        .atMost(WHILE_BUSY)
        .until(() -> send(key, stream(3_000, line)), answer -> answer.statusCode() != 409);
  }

  private HttpResponse<String> sent(InputStream body) {
    try {
      return send(null, body);
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static int waiters(Connection connection) throws SQLException {
    try (Statement select = connection.createStatement();
        ResultSet rows =
            select.executeQuery(
                "select count(*) from pg_locks where not granted"
                    + " and relation = 'import_chunk'::regclass")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private HttpResponse<String> send(String key, InputStream body) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(door + "?source=" + source))
            .header("Authorization", "Bearer " + Tokens.token("importer"))
            .header("Content-Type", "application/x-ndjson")
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> body));
    if (key != null) {
      request.header("Idempotency-Key", key);
    }
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .build()
        .send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private List<String> pages(String id, String filter) throws IOException {
    List<String> lines = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page =
          JSON.readTree(
              given()
                  .header("Authorization", "Bearer " + Tokens.token("importer"))
                  .get("/imports/" + id + "/lines?" + filter + cursor)
                  .asString());
      lines.addAll(page.get("items").findValuesAsText("line"));
      cursor = page.path("next").isMissingNode() ? null : "&cursor=" + page.get("next").asText();
    } while (cursor != null);
    return lines;
  }

  private int imported() {
    return db.value(
        "select count(*) from complaint where source = ?",
        select -> select.setString(1, source),
        row -> row.getInt(1));
  }

  private static String line(int i, String narrative) {
    return """
        {"externalRef":"r%d","channel":"WEB","receivedAt":"2011-07-01T05:32:33Z","customer":{"ref":"c%d","kind":"EXTERNAL"},"product":"Lights","issue":"Out","narrative":"%s"}
        """
        .formatted(i, i % 500, narrative);
  }

  private static InputStream stream(int lines, IntFunction<String> line) {
    return new java.io.SequenceInputStream(
        new Enumeration<InputStream>() {
          private int next;

          @Override
          public boolean hasMoreElements() {
            return next < lines;
          }

          @Override
          public InputStream nextElement() {
            return new java.io.ByteArrayInputStream(
                line.apply(next++).getBytes(StandardCharsets.UTF_8));
          }
        });
  }
}
