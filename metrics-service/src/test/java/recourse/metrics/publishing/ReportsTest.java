package recourse.metrics.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recourse.contract.Channel;
import recourse.contract.ClockKind;
import recourse.contract.Fact;
import recourse.contract.RedressKind;
import recourse.contract.RedressPaid;
import recourse.local.StackResource;
import recourse.local.Tokens;
import recourse.metrics.Life;
import recourse.metrics.model.Cohorts;
import recourse.metrics.model.Period;
import recourse.metrics.model.ReportSchedule;
import recourse.metrics.model.ReportSchedules;
import recourse.metrics.policy.Rhythm;
import recourse.spine.house.Facts;
import recourse.spine.refusal.Refusal;
import recourse.spine.time.Identity;

/** A half-year long ago, in which three kettles leaked, reported on. */
@QuarkusTest
@QuarkusTestResource(
    value = StackResource.class,
    initArgs = @ResourceArg(name = "service", value = "metrics"))
class ReportsTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Instant LATER = Instant.parse("2026-06-01T09:00:00Z");
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String PRODUCT = "Kettle of 2019";

  private static boolean told;

  @Inject Facts facts;
  @Inject Cohorts cohorts;
  @Inject ReportSchedules schedules;

  @BeforeEach
  void tellOnce() {
    if (!told) {
      told = true;
      Life quick = kettle("2019-02-04T10:00:00Z").resolved(1, at("2019-02-06T10:00:00Z"));
      Life slow = kettle("2018-12-03T10:00:00Z").resolved(1, at("2019-03-11T10:00:00Z"));
      Life open =
          kettle("2019-05-01T10:00:00Z")
              .breached("answer", ClockKind.RESOLVE, at("2019-06-26T10:00:00Z"));
      quick
          .closed(at("2019-02-06T11:00:00Z"))
          .and(
              id ->
                  new RedressPaid(
                      id,
                      at("2019-02-07T10:00:00Z"),
                      1,
                      RedressKind.values()[0],
                      1_250L,
                      "GBP",
                      null,
                      "cho"));
      slow.closed(at("2019-03-11T11:00:00Z"));
      for (Life life : List.of(quick, slow, open)) {
        facts.tell(life.facts().toArray(new Fact[0]));
      }
    }
    await().atMost(PATIENCE).until(() -> cards("status=all").getList("complaints").size() == 3);
  }

  @Test
  void shouldFillInTheHalfYearForm() throws IOException {
    // when
    JsonNode form = told(theReturn(true), "2019-01-01", "2019-06-30");
    // then
    JsonNode row = null;
    for (JsonNode each : form.at("/tables/1/rows")) {
      row = each.get("Product").asText().equals(PRODUCT) ? each : row;
    }
    assertThat(row).isNotNull();
    assertThat(row.get("Outstanding at start").asLong()).isEqualTo(1);
    assertThat(row.get("Opened").asLong()).isEqualTo(2);
    assertThat(row.get("Closed within 3 business days").asLong()).isEqualTo(1);
    assertThat(row.get("Closed after that within 8 weeks").asLong()).isZero();
    assertThat(row.get("Closed later").asLong()).isEqualTo(1);
    assertThat(row.get("Closed").asLong()).isEqualTo(2);
    assertThat(row.get("Upheld").asLong()).isEqualTo(2);
    assertThat(row.get("Outstanding at end").asLong()).isEqualTo(1);
    assertThat(row.get("Redress paid").asText()).isEqualTo("GBP 12.50");
    assertThat(form.at("/notes/Nil return").asText()).isEqualTo("no");
    assertThat(form.at("/notes/Legal entity").asText()).isEqualTo("Example Ltd");
  }

  @Test
  void shouldSayThatThereWasNothing() throws IOException {
    // when
    JsonNode form = told(theReturn(true), "1999-07-01", "1999-12-31");
    // then
    assertThat(form.at("/notes/Nil return").asText()).startsWith("yes");
    assertThat(form.at("/tables/0/rows/0/Opened").asLong()).isZero();
  }

  @Test
  void shouldTakeHalfYearsOnlyAndBeOffUnlessSwitchedOn() {
    // then
    assertThat(theReturn(false).isOffered()).isFalse();
    assertThatThrownBy(() -> theReturn(true).check(asked("2019-01-01", "2019-12-31")))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> theReturn(true).check(asked("2019-02-01", "2019-06-30")))
        .isInstanceOf(Refusal.class);
    theReturn(true).check(asked("2019-07-01", "2019-12-31"));
  }

  @Test
  void shouldListWhatStandsBehindTheFigures() {
    // when
    JsonPath overdue = cards("status=overdue");
    JsonPath old = cards("age=56-");
    // then
    assertThat(overdue.getList("complaints")).hasSize(1);
    assertThat(overdue.getString("complaints[0].standing")).isEqualTo("OPEN");
    assertThat(old.getList("complaints")).hasSize(1);
    assertThat(cards("age=0-1").getList("complaints")).isEmpty();
    assertThat(cards("limit=2").getList("complaints")).hasSize(2);
    String next = cards("limit=2").getString("next");
    assertThat(cards("limit=2&cursor=" + next).getList("complaints")).hasSize(1);
    assertThat(cards("limit=2&cursor=" + next).getString("next")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "issue=%00",
        "issue=%20",
        "status=sleeping",
        "age=1-2",
        "from=2026-01-01",
        "limit=0"
      })
  void shouldRefuseWhatItCannotAnswer(String question) {
    given()
        .auth()
        .oauth2(Tokens.token("auditor"))
        .urlEncodingEnabled(false)
        .get("/complaints?" + question)
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  @Test
  void shouldLetOneOfManyReplicasMakeAReport() {
    // given
    ReportSchedule schedule =
        new ReportSchedule(
            Identity.next(),
            "recurring-issues",
            Rhythm.HALF_YEAR,
            "json",
            "cho",
            LATER,
            LocalDate.of(2200, 1, 1));
    schedules.add(schedule);
    // when
    boolean mine = schedules.claim(schedule, LATER, Duration.ofMinutes(15));
    boolean theirs = schedules.claim(schedule, LATER, Duration.ofMinutes(15));
    boolean afterADeath =
        schedules.claim(schedule, LATER.plus(Duration.ofMinutes(15)), Duration.ofMinutes(15));
    schedules.keep(schedule, LATER, new byte[] {1});
    schedules.keep(schedule, LATER, new byte[] {2});
    // then
    assertThat(mine).isTrue();
    assertThat(theirs).isFalse();
    assertThat(afterADeath).isTrue();
    assertThat(schedules.made(schedule.id())).hasSize(1);
    assertThat(schedules.body(schedule.id(), schedule.nextFrom())).contains(new byte[] {1});
    assertThat(schedules.find(schedule.id()).orElseThrow().nextFrom()).isEqualTo("2200-07-01");
    assertThat(schedules.claim(schedule, LATER.plusSeconds(9_999), Duration.ZERO)).isFalse();
    assertThat(schedules.remove(schedule.id())).isTrue();
  }

  private static Life kettle(String received) {
    return Life.received(null, PRODUCT, Channel.PHONE, at(received));
  }

  private static Instant at(String time) {
    return Instant.parse(time);
  }

  private Report theReturn(boolean offered) {
    return new ComplaintsReturn(new Figures(cohorts), offered, Optional.of("Example Ltd"));
  }

  private static Asked asked(String from, String to) {
    return new Asked(new Period(LocalDate.parse(from), LocalDate.parse(to), LONDON), LATER);
  }

  private static JsonNode told(Report report, String from, String to) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    report.tell(asked(from, to), new JsonDocument(out));
    return new ObjectMapper().readTree(out.toByteArray());
  }

  private static JsonPath cards(String question) {
    return given()
        .auth()
        .oauth2(Tokens.token("auditor"))
        .get("/complaints?product={product}&" + question, PRODUCT)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
