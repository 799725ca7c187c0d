package recourse.metrics.reports;

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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recourse.contract.Channel;
import recourse.contract.ClockKind;
import recourse.contract.ComplaintTriaged;
import recourse.contract.Complexity;
import recourse.contract.DomainEvent;
import recourse.contract.Priority;
import recourse.contract.RedressKind;
import recourse.contract.RedressPaid;
import recourse.contract.RootCause;
import recourse.contract.RootCauseIdentified;
import recourse.contract.Severity;
import recourse.local.access.Tokens;
import recourse.local.testing.StackResource;
import recourse.metrics.Life;
import recourse.metrics.measures.definition.Period;
import recourse.metrics.measures.engine.Cohorts;
import recourse.spine.refusal.Refusal;
import recourse.spine.testing.EventPublisher;
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

  @Inject EventPublisher events;
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
        events.tell(life.events().toArray(new DomainEvent[0]));
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

  /** PS25/19: vulnerability, and the regulator's words instead of the firm's. */
  @Test
  void shouldTellTheConsolidatedFormFromTheFirstOfJanuary2027() throws IOException {
    // given
    for (String issue : List.of("LATE", "SLOW", "NOT_ADAPTED")) {
      for (Boolean vulnerable : Arrays.asList(true, false, null)) {
        events.tell(urn(issue, vulnerable).events().toArray(new DomainEvent[0]));
      }
    }
    ReturnTaxonomy taxonomy =
        ReturnTaxonomy.of(
            List.of(
                "# as the compliance owner has it",
                "product Urn of 2027 = Water heaters",
                "cause LATE = Delays",
                "cause SLOW = Delays",
                "vulnerability NOT_ADAPTED"));
    Report form =
        new ComplaintsReturn(
            new ReportFigures(cohorts), true, Optional.of("Example Ltd"), taxonomy);
    // when
    JsonNode told =
        await()
            .atMost(PATIENCE)
            .until(
                () -> told(form, "2027-01-01", "2027-06-30"),
                whole -> whole.at("/tables/0/rows/0/Opened").asLong() == 9);
    // then
    JsonNode delays = rowOf(told, "Water heaters", "Delays");
    assertThat(delays.get("Opened").asLong()).isEqualTo(6);
    assertThat(delays.get("Opened, customer identified as vulnerable").asLong()).isEqualTo(2);
    assertThat(delays.get("Opened, about failing a vulnerable customer").asLong()).isZero();
    JsonNode failures = rowOf(told, "Water heaters", "not mapped: NOT_ADAPTED");
    assertThat(failures.get("Opened, about failing a vulnerable customer").asLong()).isEqualTo(3);
    assertThat(told.at("/notes/Form").asText()).startsWith("consolidated");
    assertThat(told.at("/notes/Products and causes").asText()).contains("codes are not mapped");
    assertThat(told.at("/notes/Publication").asText()).startsWith("not due");
    // and before that day
    JsonNode before = told(form, "2026-07-01", "2026-12-31");
    assertThat(before.at("/notes/Form").asText()).startsWith("before");
    assertThat(before.toString()).doesNotContain("vulnerable");
  }

  @Test
  void shouldRefuseATaxonomyItCannotRead() {
    assertThatThrownBy(() -> ReturnTaxonomy.of(List.of("product CARD: Cards")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("product CARD: Cards");
  }

  private static Life urn(String issue, Boolean vulnerable) {
    Life life = Life.about("Urn of 2027", issue, at("2027-02-01T10:00:00Z"));
    return life.and(
        id ->
            new ComplaintTriaged(
                id,
                at("2027-02-02T10:00:00Z"),
                "Urn of 2027",
                issue,
                Severity.LOW,
                Complexity.ROUTINE,
                Priority.P3,
                "1",
                "agent",
                vulnerable,
                null));
  }

  private static JsonNode rowOf(JsonNode form, String product, String cause) {
    for (JsonNode row : form.at("/tables/1/rows")) {
      if (row.get("Product").asText().equals(product) && row.get("Cause").asText().equals(cause)) {
        return row;
      }
    }
    throw new AssertionError("no row of " + product + ", " + cause + " in " + form);
  }

  @Test
  void shouldNameTheCauseThatWasFoundMostOftenBehindAnIssue() throws IOException {
    // given
    List<RootCause> found =
        Arrays.asList(RootCause.TRAINING, RootCause.SYSTEM, RootCause.SYSTEM, null);
    for (RootCause cause : found) {
      Life life = Life.about("Mixer of 2018", "DELAY", at("2018-03-01T10:00:00Z"));
      if (cause != null) {
        life.and(id -> identified(id, cause));
      }
      events.tell(life.events().toArray(new DomainEvent[0]));
    }
    Report issues = new RecurringIssues(new ReportFigures(cohorts));
    // when
    JsonNode told =
        await()
            .atMost(PATIENCE)
            .until(
                () -> told(issues, "2018-03-01", "2018-03-31"),
                whole -> whole.at("/tables/0/rows/0/Complaints").asLong() == 4);
    // then
    assertThat(told.at("/tables/0/rows/0/Suspected cause").asText()).isEqualTo("SYSTEM (2)");
  }

  private static DomainEvent identified(UUID complaint, RootCause cause) {
    return new RootCauseIdentified(complaint, at("2018-03-09T10:00:00Z"), cause, 5, "cho");
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

  @Test
  void shouldListTheVeryComplaintsThatAFigureCounts() {
    // given
    String half = "from=2019-01-01&to=2019-06-30&figure=";
    // then
    assertThat(received(half + "complaints_received")).containsExactly("2019-05-01", "2019-02-04");
    assertThat(received(half + "full_resolution_time"))
        .as("by closing, also if received before")
        .containsExactly("2019-02-04", "2018-12-03");
    assertThat(received(half + "sla_attainment&members=without")).containsExactly("2019-05-01");
    assertThat(received(half + "sla_attainment&members=with")).isEmpty();
    assertThat(received(half + "redress_paid&members=all")).containsExactly("2019-02-04");
    assertThat(received(half + "complaints_received&team=unassigned")).hasSize(2);
    assertThat(received(half + "complaints_received&channel=WEB")).isEmpty();
    String next = cards(half + "complaints_received&limit=1").getString("next");
    assertThat(received(half + "complaints_received&limit=1&cursor=" + next))
        .containsExactly("2019-02-04");
  }

  private static List<String> received(String question) {
    return cards(question).getList("complaints.receivedAt", String.class).stream()
        .map(at -> at.substring(0, 10))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "issue=%00",
        "issue=%20",
        "status=sleeping",
        "age=1-2",
        "from=2026-01-01",
        "figure=happiness&from=2026-01-01&to=2026-01-02",
        "figure=csat",
        "figure=csat&from=2026-01-01&to=2026-01-02&members=some",
        "figure=csat&from=2026-01-01&to=2026-01-02&status=open",
        "figure=csat&from=2026-01-01&to=2026-01-02&age=0-1",
        "members=all",
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
            ReportFrequency.HALF_YEAR,
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
    return new ComplaintsReturn(
        new ReportFigures(cohorts), offered, Optional.of("Example Ltd"), ReturnTaxonomy.NONE);
  }

  private static ReportScope asked(String from, String to) {
    return new ReportScope(new Period(LocalDate.parse(from), LocalDate.parse(to), LONDON), LATER);
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
