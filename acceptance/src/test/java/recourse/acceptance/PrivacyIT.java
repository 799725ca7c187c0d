package recourse.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static recourse.acceptance.people.CaseHandler.star;

import com.google.protobuf.ByteString;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import recourse.acceptance.people.Agent;
import recourse.acceptance.people.Canaries;
import recourse.acceptance.people.CaseClient;
import recourse.acceptance.people.CaseHandler;
import recourse.acceptance.people.Complaint;
import recourse.acceptance.people.Customer;
import recourse.acceptance.people.IntakeClient;
import recourse.acceptance.people.ResolutionClient;
import recourse.acceptance.people.Reviewer;
import recourse.acceptance.people.Supervisor;
import recourse.acceptance.stack.Databases;
import recourse.acceptance.stack.KafkaTopic;
import recourse.acceptance.stack.Quiescence;
import recourse.acceptance.stack.Requests;
import recourse.acceptance.stack.RunningStack;
import recourse.acceptance.stack.TraceCollector;
import recourse.acceptance.stack.TraceCollector.Seen;
import recourse.local.Service;

/**
 * A life in which every field that takes a name, an address or somebody's words holds a canary, a
 * text found nowhere else. Afterwards each may sing in the one service that owns it, and nowhere
 * else.
 */
@Order(4)
class PrivacyIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final ByteString SPAN = ByteString.copyFrom(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});

  private static String trace;

  /** The whole life is traced; when its last span was sent, all of them were. */
  @BeforeAll
  static void liveAWholeLifeFullOfCanaries() {
    trace = Requests.traced(PrivacyIT::aWholeLife);
    Quiescence.await(PATIENCE);
    String last =
        Requests.traced(
            () -> {
              for (Service service : Service.values()) {
                Requests.as("ops", service).get("/dead-letters").then().statusCode(200);
              }
            });
    await().atMost(PATIENCE).until(() -> senders(TraceCollector.of(last)).equals(everybody()));
  }

  private static void aWholeLife() {
    Agent ada = new Agent("ada");
    CaseHandler ben = new CaseHandler("ben");
    Supervisor cho = new Supervisor("cho");
    Customer customer = Customer.named("cust-91", Canaries.NAME, Canaries.EMAIL, Canaries.PHONE);
    Map<String, Object> words = customer.complainsAbout("Privacy", "Canaries", Canaries.NARRATIVE);
    words.put("desiredOutcome", Canaries.DESIRED_OUTCOME);
    Complaint complaint = ada.registers(words);
    complaint.tells("complaint.registered", "case.opened", "deadline.set", "deadline.set");
    ada.saysBackAndHearsItIsRight(complaint, Canaries.SUMMARY);
    cho.assigns(complaint, ben, "aviary");
    ben.takesOwnershipOf(complaint);
    ben.asks(complaint, Canaries.QUESTION);
    ada.passesOn(complaint, 1, Canaries.ANSWER);
    complaint.isUnderstoodAtTheCase();
    CaseClient client = new CaseClient("handler", "ben", complaint);
    client.comparesAVoucherWithTheMoneyBack(Canaries.RATIONALE);
    ben.proposes(complaint, Canaries.SOLUTION);
    client.passesOn(1, Map.of("answer", "COUNTERED", "words", Canaries.COUNTER)).statusCode(200);
    cho.escalates(complaint, "HANDLER_JUDGEMENT", Canaries.NOTE);
    canariesAroundTheCase(complaint);
    client
        .issues(
            Map.of(
                "letter", "DELAY_NOTICE",
                "reasonForDelay", Canaries.LETTER,
                "expectedBy", "2027-01-01",
                "timeLimits", "NOT_WAIVED",
                "enclosures", List.of("OMBUDSMAN_LEAFLET")))
        .statusCode(201);
    client
        .resolves(
            Map.of(
                "outcome",
                "UPHELD",
                "reasons",
                Canaries.REASONS,
                "policies",
                CaseHandler.POLICIES,
                "star",
                aStarOfCanaries()))
        .statusCode(200);
    new ResolutionClient("handler", "ben")
        .puts(
            "/cases/{id}/reflection",
            complaint.id(),
            Map.of(
                "worked", Canaries.REFLECTION,
                "toImprove", Canaries.REFLECTION,
                "suggestion", Canaries.SUGGESTION))
        .statusCode(200);
    complaint.awaits("follow-up.sent");
    customer.answersTheSurvey(true, 5, Canaries.COMMENT);
    complaint.awaits("complaint.closed");
    new Reviewer("quinn").reviews(complaint, 3, 3, 3, Canaries.REMARK).statusCode(201);
    cho.givesFeedbackTo(ben, complaint, Canaries.COACHING);
    ada.reopens(complaint, Canaries.REOPENING);
    complaint.awaits("complaint.reopened");
    tellsTheFrontDoorEverything(ada, customer);
    refusedRequestsFullOfCanaries(complaint);
    Requests.as("agent", Service.INTAKE)
        .queryParam("q", Canaries.NARRATIVE)
        .get("/complaints")
        .then()
        .statusCode(200);
  }

  /** Whatever else intake takes words in, for a complaint of its own. */
  private static void tellsTheFrontDoorEverything(Agent ada, Customer customer) {
    String id = ada.registers(customer.complainsAbout("Privacy", "Words", Canaries.NARRATIVE)).id();
    IntakeClient eve = IntakeClient.as("agent", "eve");
    eve.adds(
            id,
            "contacts",
            Map.of(
                "channel",
                "PHONE",
                "direction",
                "INBOUND",
                "startedAt",
                "2026-06-01T09:00:00Z",
                "talkSeconds",
                1,
                "holdSeconds",
                0,
                "wrapUpSeconds",
                0,
                "note",
                Canaries.CONTACT_NOTE))
        .statusCode(201);
    eve.adds(id, "questions", Map.of("question", Canaries.CLARIFYING)).statusCode(201);
    eve.puts(id, "questions/1/answer", Map.of("answer", Canaries.CLARIFIED)).statusCode(200);
    eve.puts(
            id,
            "demeanour",
            Map.of(
                "emotion", "ANGRY",
                "manner", "ASSERTIVE",
                "underlyingReason", Canaries.REASON,
                "tone", Canaries.TONE,
                "circumstances", Canaries.CIRCUMSTANCES))
        .statusCode(200);
    eve.adds(
            id,
            "heat",
            Map.of(
                "letter", "APOLOGISE",
                "evidence", Canaries.HEAT_EVIDENCE,
                "responsibility", Canaries.HEAT_RESPONSIBILITY,
                "nextStep", Canaries.NEXT_STEP))
        .statusCode(201);
    eve.adds(id, "letters", Map.of("channel", "EMAIL", "message", Canaries.PROGRESS))
        .statusCode(201);
    eve.attaches(
            id,
            Canaries.FILE_NAME,
            "application/octet-stream",
            Canaries.FILE.getBytes(StandardCharsets.UTF_8))
        .statusCode(201);
    eve.puts(
            id,
            "demeanour",
            Map.of(
                "emotion", "CALM",
                "manner", "RESERVED",
                "channel", "IN_PERSON",
                "underlyingReason", Canaries.REASON,
                "nonVerbal", Canaries.NON_VERBAL))
        .statusCode(200);
    eve.adds(
            id,
            "contacts",
            Map.of(
                "channel",
                "EMAIL",
                "direction",
                "INBOUND",
                "startedAt",
                "2026-06-02T09:00:00Z",
                "talkSeconds",
                0,
                "holdSeconds",
                0,
                "wrapUpSeconds",
                0,
                "note",
                Canaries.CONTACT_NOTE,
                "headers",
                Map.of("Subject", Canaries.HEADER)))
        .statusCode(201);
    importsAndCorrects();
    registersByCrm();
  }

  /** What comes from another system; one line cannot be read, and says so without repeating it. */
  private static void importsAndCorrects() {
    String good =
        """
        {"externalRef":"91","channel":"WEB","receivedAt":"2026-01-01T09:00:00Z",\
        "customer":{"ref":"cust-91i","kind":"EXTERNAL","name":"%s"},"product":"Privacy",\
        "issue":"Moved","narrative":"%2$s","desiredOutcome":"%2$s"}"""
            .formatted(Canaries.IMPORTED_NAME, Canaries.IMPORTED);
    String bad = good.replace("\"WEB\"", "\"" + Canaries.REFUSED_LINE + "\"");
    String run =
        IntakeClient.as("importer", "ivo")
            .imports("aviary", good + "\n" + bad, UUID.randomUUID().toString())
            .statusCode(201)
            .extract()
            .asString();
    assertThat(run).contains("request.wrong-type");
    assertThat(Canaries.singIn(run)).isFalse();
    IntakeClient.as("privacy", "priya")
        .puts("/customers/cust-91i/rectification", Map.of("name", Canaries.CORRECTED))
        .statusCode(200);
  }

  private static void registersByCrm() {
    String caseNumber = "CRM-" + UUID.randomUUID();
    command(
        UUID.randomUUID().toString(),
        """
        {"channel":"EMAIL","customer":{"ref":"cust-91c","name":"%1$s"},"product":"Privacy",\
        "issue":"CRM","narrative":"%1$s","externalRef":"%2$s"}"""
            .formatted(Canaries.REGISTERED_BY_CRM, caseNumber));
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                !IntakeClient.as("agent", "eve")
                    .reads("/complaints?externalRef=" + caseNumber)
                    .getList("items")
                    .isEmpty());
  }

  private static void command(String id, String data) {
    KafkaTopic.put(
        "crm.commands",
        "CRM-91",
        Map.of(
            "ce_specversion", "1.0",
            "ce_id", id,
            "ce_source", "/crm",
            "ce_type", "crm.register-complaint.v1",
            "content-type", "application/json"),
        data.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void shouldRepeatNoCanaryOfAWrongCommandToTheCrm() {
    // given
    String command = UUID.randomUUID().toString();
    String wrong =
        "{\"channel\":\"%1$s\",\"narrative\":\"%1$s\",\"%1$s\":1}".formatted(Canaries.OF_THE_CRM);
    // when
    command(command, wrong);
    List<String> answers = new ArrayList<>();
    await()
        .atMost(PATIENCE)
        .until(
            () -> {
              answers.clear();
              KafkaTopic.each("crm.results", record -> answers.add(text(record)));
              return answers.stream().anyMatch(answer -> answer.contains(command));
            });
    // then
    assertThat(answers).noneMatch(Canaries::singIn);
  }

  @Test
  void shouldFindNoCanaryInAnyRecordOnTheBus() {
    // when
    List<ConsumerRecord<String, byte[]>> singing =
        KafkaTopic.records(record -> Canaries.singIn(text(record)));
    // then
    assertThat(singing).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void shouldReadCanariesInTheDatabaseOfTheirOwnerOnlyAndNeverInIntakeWhichSealsThem(
      Service service) throws SQLException {
    // given
    List<String> escaped = new ArrayList<>();
    // when
    for (String table : Databases.tables(service)) {
      List<String> rows = Databases.rows(service, table);
      for (String canary : Canaries.notReadableIn(service)) {
        if (rows.stream().anyMatch(row -> Canaries.singsIn(canary, row))) {
          escaped.add(canary + " in " + table);
        }
      }
    }
    // then
    assertThat(escaped).isEmpty();
  }

  @Test
  void shouldFindNoCanaryInAnyLog() throws IOException {
    // given
    Path home = RunningStack.stack().layout().home().folder();
    // when
    try (Stream<Path> logs = Files.walk(home)) {
      List<Path> singing =
          logs.filter(file -> file.toString().endsWith(".log"))
              .filter(file -> Files.isRegularFile(file) && !file.startsWith(home.resolve("kafka")))
              .filter(file -> Canaries.singIn(read(file)))
              .toList();
      // then
      assertThat(singing).isEmpty();
    }
  }

  @Test
  void shouldFindNoCanaryInTheMessageThatLeavesTheHouse() {
    // when
    String message = Customer.known("cust-91").latestMessage().toString();
    // then
    assertThat(Canaries.singIn(message)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void shouldFindNoCanaryInTheMetrics(Service service) {
    // when
    String metrics = Requests.management(service).get("/q/metrics").asString();
    // then
    assertThat(Canaries.singIn(metrics)).isFalse();
  }

  @Test
  void shouldFindNoCanaryInAnySpanOfThatLife() {
    // given
    List<Seen> spans = TraceCollector.of(trace);
    assertThat(senders(spans)).isEqualTo(everybody());
    assertThat(spans)
        .extracting(Seen::name)
        .contains(
            "POST /complaints",
            "GET /complaints",
            "POST /complaints/{id}/attachments",
            "POST /cases/{id}/proposals",
            "POST /surveys/{token}",
            "complaint.registered.v1 process",
            "complaint.closed.v1 process");
    // when
    List<Seen> singing = spans.stream().filter(span -> Canaries.singIn(span.whole())).toList();
    // then
    assertThat(singing).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "attribute", "event", "attribute of an event", "status", "link"})
  void shouldHearACanaryWhereverItSitsInASpan(String place) {
    // given
    byte[] id = new byte[16];
    ThreadLocalRandom.current().nextBytes(id);
    Span.Builder span =
        Span.newBuilder().setTraceId(ByteString.copyFrom(id)).setName("planted").setSpanId(SPAN);
    KeyValue canary =
        KeyValue.newBuilder()
            .setKey("said")
            .setValue(AnyValue.newBuilder().setStringValue("She said " + Canaries.NARRATIVE))
            .build();
    switch (place) {
      case "name" -> span.setName("GET /complaints?q=" + Canaries.NARRATIVE);
      case "attribute" -> span.addAttributes(canary);
      case "event" -> span.addEvents(Span.Event.newBuilder().setName(Canaries.NARRATIVE));
      case "attribute of an event" ->
          span.addEvents(Span.Event.newBuilder().setName("exception").addAttributes(canary));
      case "status" -> span.setStatus(Status.newBuilder().setMessage(Canaries.NARRATIVE));
      default -> span.addLinks(Span.Link.newBuilder().addAttributes(canary));
    }
    // when
    TraceCollector.send(span.build());
    // then
    assertThat(TraceCollector.of(HexFormat.of().formatHex(id)))
        .singleElement()
        .matches(seen -> Canaries.singIn(seen.whole()));
  }

  private static Set<String> senders(List<Seen> spans) {
    return spans.stream().map(Seen::service).collect(Collectors.toSet());
  }

  private static Set<String> everybody() {
    return Arrays.stream(Service.values()).map(Service::title).collect(Collectors.toSet());
  }

  private static Map<String, Object> aStarOfCanaries() {
    return star(
        Canaries.SITUATION, Canaries.TASK, Canaries.ACTION, Canaries.ITS_RESULT, Canaries.RESULT);
  }

  /** What people write around a case: its layout and its investigation. */
  private static void canariesAroundTheCase(Complaint complaint) {
    ResolutionClient ben = new ResolutionClient("handler", "ben");
    String later = Instant.now().plus(Duration.ofDays(1)).toString();
    Map<String, Map<String, Object>> written = new LinkedHashMap<>();
    written.put("responsibility", Map.of("statement", Canaries.RESPONSIBILITY));
    written.put("promised-action", Map.of("action", Canaries.PROMISE, "dueAt", later));
    ben.adds("/cases/{id}/tasks", complaint.id(), Map.of("what", Canaries.TO_DO, "dueAt", later))
        .statusCode(201);
    ben.adds(
            "/cases/{id}/evidence",
            complaint.id(),
            Map.of("kind", "REFLECTIVE_NOTE", "words", Canaries.EVIDENCE))
        .statusCode(201);
    written.put(
        "reasoning",
        Map.of(
            "finding",
            Canaries.FINDING,
            "standards",
            List.of(Map.of("standard", "cra-2015 s.9", "application", Canaries.APPLICATION)),
            "weighed",
            List.of(Map.of("evidence", 1, "weight", "SOME", "because", Canaries.WEIGHT))));
    written.put(
        "root-cause",
        Map.of(
            "symptom",
            Canaries.SYMPTOM,
            "whys",
            Stream.of("1", "2", "3")
                .map(n -> Map.of("question", "Why?", "answer", Canaries.WHY + n))
                .toList(),
            "cause",
            "PROCESS"));
    written.put("tasks/1", Map.of("step", "FINISH"));
    written.put("promised-action/fulfilment", Map.of());
    written.forEach(
        (what, body) -> ben.puts("/cases/{id}/" + what, complaint.id(), body).statusCode(200));
  }

  /** What is refused must not be repeated to the log either. */
  private static void refusedRequestsFullOfCanaries(Complaint complaint) {
    Requests.as("agent", Service.INTAKE)
        .contentType("application/json")
        .body(Map.of("channel", Canaries.NARRATIVE, "customer", Map.of("ref", Canaries.NAME)))
        .post("/complaints")
        .then()
        .statusCode(400);
    Requests.as("handler", "ben", Service.RESOLUTION)
        .contentType("application/json")
        .body(Map.of("solution", Canaries.SOLUTION, Canaries.NOTE, 1))
        .post("/cases/{id}/proposals", complaint.id())
        .then()
        .statusCode(400);
  }

  private static String text(ConsumerRecord<String, byte[]> record) {
    StringBuilder all = new StringBuilder().append(record.key());
    Arrays.stream(record.headers().toArray()).map(Header::value).forEach(v -> all.append(utf8(v)));
    return all.append(utf8(record.value())).toString();
  }

  private static String utf8(byte[] bytes) {
    return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
