package recourse.spine.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static recourse.spine.http.ProblemsTest.agent;
import static recourse.spine.http.ProblemsTest.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recourse.spine.sql.SqlTemplate;

@QuarkusTest
class IdempotencyTest {
  private static final String WISH = "{\"text\":\"a\",\"count\":1}";

  @Inject SqlTemplate db;

  private final String key = UUID.randomUUID().toString();

  @Test
  void shouldGiveTheSameAnswerToTheSameRequest() {
    // given
    Response first = open(key, WISH);
    // when
    Response again = open(key, "{ \"count\" : 1, \"text\" : \"a\" }");
    // then
    first.then().statusCode(201);
    assertThat(first.header(Idempotency.REPLAYED)).isNull();
    again
        .then()
        .statusCode(201)
        .header(Idempotency.REPLAYED, "true")
        .body("id", equalTo(first.path("id")));
  }

  @Test
  void shouldRefuseTheSameKeyForAnotherRequest() {
    open(key, WISH);
    problem(open(key, "{\"text\":\"b\",\"count\":1}").then(), 422, "idempotency-key.reused");
  }

  @Test
  void shouldHaveANewEffectEachTimeWithoutAKey() {
    String first = open(null, WISH).path("id");
    String second = open(null, WISH).path("id");
    assertThat(first).isNotEqualTo(second);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "é"})
  void shouldRefuseAMalformedKey(String malformed) {
    problem(open(malformed, WISH).then(), 400, "idempotency-key.invalid");
  }

  @Test
  void shouldRefuseAKeyThatIsTooLong() {
    problem(open("k".repeat(256), WISH).then(), 400, "idempotency-key.invalid");
  }

  @Test
  void shouldHaveOneEffectThough20SendTheSameKeyAtOnce() throws Exception {
    // given
    int before = dossiers();
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService people = Executors.newFixedThreadPool(20);
    Callable<Response> request =
        () -> {
          start.await();
          return open(key, WISH);
        };
    List<Future<Response>> sent = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      sent.add(people.submit(request));
    }
    // when
    start.countDown();
    List<Response> answers = new ArrayList<>();
    for (Future<Response> answer : sent) {
      answers.add(answer.get());
    }
    people.shutdown();
    // then
    assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isIn(201, 503));
    assertThat(
            answers.stream().filter(a -> a.statusCode() == 201).map(a -> a.path("id")).distinct())
        .hasSize(1);
    assertThat(dossiers()).isEqualTo(before + 1);
  }

  private static Response open(String key, String body) {
    return key == null
        ? agent().body(body).post("/stage/dossiers")
        : agent().header(Idempotency.KEY, key).body(body).post("/stage/dossiers");
  }

  private int dossiers() {
    return db.value("select count(*) from dossier", nothing -> {}, row -> row.getInt(1));
  }
}
