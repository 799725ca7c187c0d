package recourse.resolution.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static recourse.resolution.CaseTable.STAR;
import static recourse.resolution.CaseTable.ada;
import static recourse.resolution.CaseTable.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.Type;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.SessionEventListener;
import org.junit.jupiter.api.Test;
import recourse.contract.Adjustment;
import recourse.contract.CustomerErased;
import recourse.contract.NeedsTold;
import recourse.resolution.CaseTable;
import recourse.spine.sealing.WordKeys;
import recourse.spine.testing.DocumentFields;
import recourse.spine.testing.EventPublisher;
import recourse.spine.testing.SealedColumns;

/**
 * Every column of text or bytes is one of codes, names of staff and versions, one of what a
 * customer needs, or one that can hold words about a customer and is sealed. A canary sits in each
 * of the latter two; none is left after an erasure, and no sealed one can be read without its key.
 */
@QuarkusTest
class ErasureTest {
  private static final String CANARY = "Quillfeather";

  /** The columns that can hold what people wrote, by table; all of them are sealed. */
  private static final String WORDS =
      """
      case_file parts.question parts.answer parts.solution parts.option parts.rationale parts.answerWords
      case_file parts.situation parts.task parts.result parts.action parts.reasons parts.note parts.words
      redress rationale
      redress_option option
      redress_offer counter_words
      letter html
      case_plan responsibility promised_action
      case_task what
      inquiry evidence.statedBy evidence.reference evidence.words
      inquiry reasoning.finding reasoning.standard reasoning.edition reasoning.application reasoning.because
      inquiry analysis.symptom analysis.question analysis.answer
      aftermath worked to_improve
      suggestion text because
      preventive_action action indicator unit
      """;

  /** The columns of what a customer needs: codes by which work is given out. */
  private static final String NEEDS =
      """
      letter language applied
      reply_judgement policy_version
      work_item language adjustments told_language told_adjustments
      """;

  /** Codes, opaque references, versions, and names of staff, teams, products and policies. */
  private static final String CODES =
      """
      case_file status resumes_as severity priority handler team owner closure_reason awaited_closure
      case_file parts.reference parts.product parts.requestedBy parts.proposedBy parts.currency parts.policy
      case_file parts.version parts.resolvedBy parts.escalatedBy parts.specialist parts.policyVersion parts.deescalatedBy
      escalation_monitor customer_ref product moved_up_on
      escalation_criterion criterion noted_by policy_version currency refuted_by
      reply_judgement written_by
      reply_flag flag
      redress supply breach proof currency
      redress_cure kind
      redress_option currency
      redress_offer kind status currency rules_version offered_by judged_by paid_by authority_version payment_version
      letter kind issued_by
      letter_item item law law_version paragraph requires
      team name edited_by
      team_member handler skills languages adjustments
      work_item product issue severity priority handler team owner unowned_because due_for
      work_clock kind
      case_plan responsibility_by promised_by collaborators
      case_task assignee status set_by ended_by
      inquiry evidence.gatheredBy reasoning.by analysis.by cause
      aftermath reflected_by
      aftermath_effect kind effect source noted_by
      suggestion suggested_by status decided_by
      preventive_action cause owner policy_version planned_by status measured_by
      late_return because linked_by
      policy_document policy version title source
      """;

  private static final Set<String> OF_THE_SPINE =
      Set.of(
          "outbox",
          "inbox",
          "dead_letter",
          "idempotency_key",
          "flyway_schema_history",
          "organisation_calendar",
          "words_key");

  /** How the rows of a case are found in tables whose key is not plainly the case's. */
  private static final Map<String, String> ROWS =
      Map.of(
          "letter", "complaint_id = :id",
          "reply_judgement", "complaint_id = :id",
          "suggestion", "complaint_id = :id",
          "preventive_action",
              "id in (select action_id from preventive_action_case where case_id = :id)");

  @Inject CaseTable table;
  @Inject EventPublisher events;
  @Inject Clock clock;
  @Inject EntityManager database;
  @Inject UserTransaction transaction;
  @Inject WordKeys keys;
  @Inject SealedColumns lying;
  @Inject ForgetCaseWordsHandler forget;

  @Test
  void shouldKnowOfEveryColumnOfTextWhetherItHoldsWords() {
    // given
    Set<String> known = new TreeSet<>(columns(WORDS));
    known.addAll(columns(NEEDS));
    known.addAll(columns(CODES));

    // then
    assertThat(columnsOfText()).containsExactlyElementsOf(known);
    assertThat(columns(WORDS)).isSubsetOf(sealedPlaces());
  }

  @Test
  void shouldSealEveryColumnWithTheKeyOfItsComplaint() throws Exception {
    // given
    UUID id = aWholeLife();
    UUID neighbour = table.resolved();

    // then
    UUID action = only("select action_id from preventive_action_case where case_id = :id", id);
    for (String column : columns(WORDS)) {
      boolean isOfAction = column.startsWith("preventive_action.");
      assertThat(whoseKeys(column, id)).as(column).containsOnly(isOfAction ? action : id);
    }
    assertThat(whoseKeys("case_file.parts.reasons", neighbour)).containsOnly(neighbour);
  }

  @Test
  void shouldLeaveNoWordInAnyColumnOfAnyTable() throws Exception {
    // given
    UUID id = aWholeLife();
    UUID neighbour = table.resolved();
    plant(id);
    assertThat(open(columns(NEEDS))).as("planted").hasSize(columns(NEEDS).size());
    assertThat(open(columns(WORDS))).as("lies open").isEmpty();
    assertThat(sealed()).as("planted").hasSize(columns(WORDS).size());
    List<byte[]> backup = sealed();
    assertThat(backup).extracting(keys::open).allMatch(text -> text.startsWith(CANARY));

    // when
    events.tell(new CustomerErased(id, clock.instant()));

    // then
    await()
        .pollInSameThread()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(sealed()).isEmpty());
    assertThat(dump()).doesNotContain(CANARY);
    assertThat(backup).as("a backup is restored").extracting(keys::open).containsOnlyNulls();
    as("auditor")
        .get("/cases/{id}", neighbour)
        .then()
        .body("resolutions[0].reasons", equalTo("The statement shows it twice"));
    as("auditor")
        .get("/cases/{id}/chain", id)
        .then()
        .statusCode(200)
        .body("actions[0].action", nullValue())
        .body("actions[0].owner", equalTo("quinn"));
    for (String door : List.of("", "/plan", "/investigation", "/aftermath", "/redress")) {
      as("auditor").get("/cases/{id}" + door, id).then().statusCode(200);
    }
  }

  /** Thousands of imported complaints may be erased at once, and hardly any has a word here. */
  @Test
  void shouldReadNothingAroundACaseAboutWhichNothingWasWritten() throws Exception {
    // given
    UUID id = table.opened();

    // when
    AtomicInteger statements = new AtomicInteger();
    transaction.begin();
    database.unwrap(Session.class).addEventListeners(counting(statements));
    forget.handle(new ForgetCaseWords(id));
    int read = statements.get();
    transaction.commit();

    // then
    assertThat(read).as("the case, its work item, its clocks, its judgements").isEqualTo(4);
  }

  private static SessionEventListener counting(AtomicInteger statements) {
    return new SessionEventListener() {
      @Override
      public void jdbcPrepareStatementStart() {
        statements.incrementAndGet();
      }
    };
  }

  @Test
  void shouldSayAnewWhatAnActionSaidBeforeItWasForgotten() throws Exception {
    // given
    UUID id = aWholeLife();
    String action = as("auditor").get("/cases/{id}/chain", id).path("actions[0].id");
    String wording =
        "{\"action\":\"Test every tap under pressure first\",\"indicator\":\"drips\",\"unit\":\"a week\"}";
    as("quality")
        .body(wording)
        .put("/preventive-actions/{id}/wording", action)
        .then()
        .statusCode(409)
        .body("code", equalTo("preventive-action.said"));
    events.tell(new CustomerErased(id, clock.instant()));
    await()
        .until(() -> as("auditor").get("/preventive-actions/{id}", action).path("action") == null);

    // then
    as("quality")
        .body(
            wording.replace("Test every tap under pressure first", "Be more careful with the taps"))
        .put("/preventive-actions/{id}/wording", action)
        .then()
        .statusCode(400)
        .body("code", equalTo("preventive-action.vague"));
    as("handler")
        .body(wording)
        .put("/preventive-actions/{id}/wording", action)
        .then()
        .statusCode(403);
    as("quality")
        .body(wording)
        .put("/preventive-actions/{id}/wording", action)
        .then()
        .statusCode(200)
        .body("action", equalTo("Test every tap under pressure first"));
  }

  private UUID aWholeLife() throws Exception {
    UUID id = table.heard();
    Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
    String today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London"))).toString();
    events.tell(new NeedsTold(id, clock.instant(), List.of(Adjustment.LARGE_PRINT), "pl", null));
    put(
        as("agent"),
        id,
        "needs",
        "{\"vulnerable\":true,\"language\":\"pl\",\"adjustments\":[\"BSL\"]}");
    post(id, "clarifications", "{\"question\":\"Which?\"}");
    put(as("agent"), id, "clarifications/1/answer", "{\"answer\":\"Blue\"}");
    put(
        ada(),
        id,
        "options",
        "{\"options\":[{\"option\":\"Mend\",\"cost\":{\"minor\":1,\"currency\":\"GBP\"},\"feasibility\":4,"
            + "\"customerImpact\":2},{\"option\":\"New\",\"cost\":{\"minor\":2,\"currency\":\"GBP\"},"
            + "\"feasibility\":5,\"customerImpact\":5,\"chosen\":true}],\"rationale\":\"Better\"}");
    post(id, "proposals", "{\"solution\":\"A new one\"}");
    put(as("agent"), id, "proposals/1/answer", "{\"answer\":\"REJECTED\",\"words\":\"No\"}");
    post(id, "redress", "{\"kind\":\"GOODWILL\",\"amount\":{\"minor\":5,\"currency\":\"GBP\"}}");
    put(as("agent"), id, "redress/1/acceptance", "{\"answer\":\"COUNTERED\",\"words\":\"More\"}");
    post(id, "escalations", "{\"criterion\":\"HANDLER_JUDGEMENT\",\"note\":\"Hm\"}");
    put(ada(), id, "responsibility", "{\"statement\":\"Ours\"}");
    put(ada(), id, "promised-action", "{\"action\":\"Soon\",\"dueAt\":\"%s\"}".formatted(tomorrow));
    post(id, "tasks", "{\"what\":\"Ring\",\"dueAt\":\"%s\"}".formatted(tomorrow));
    post(
        id,
        "evidence",
        "{\"kind\":\"RECORD\",\"statedBy\":\"x\",\"reference\":\"r\",\"words\":\"w\"}");
    put(
        ada(),
        id,
        "reasoning",
        "{\"finding\":\"f\",\"standards\":[{\"standard\":\"s\",\"edition\":\"1\",\"application\":\"a\"}],"
            + "\"weighed\":[{\"evidence\":1,\"weight\":\"SOME\",\"because\":\"b\"}]}");
    put(
        ada(),
        id,
        "root-cause",
        "{\"symptom\":\"Wet\",\"cause\":\"PROCESS\",\"whys\":[{\"question\":\"Why?\",\"answer\":\"Drips\"},"
            + "{\"question\":\"Why?\",\"answer\":\"Thin\"},{\"question\":\"Why?\",\"answer\":\"Untested\"}]}");
    put(ada(), id, "resolution", STAR);
    post(id, "letters", "{\"letter\":\"FINAL_RESPONSE\",\"largePrint\":true}");
    post(id, "reply-judgements", "{\"text\":\"Przepraszamy\"}");
    put(
        ada(),
        id,
        "reflection",
        "{\"worked\":\"w\",\"toImprove\":\"i\",\"suggestion\":\"A gauge\"}");
    String suggestion =
        as("quality")
            .queryParam("limit", 200)
            .get("/suggestions")
            .path("items.find { it.complaintId == '" + id + "' }.id");
    as("quality", "quinn")
        .body("{\"accepted\":false,\"because\":\"There is one\"}")
        .put("/suggestions/{id}/decision", suggestion)
        .then()
        .statusCode(200);
    as("quality", "quinn")
        .body(
            ("{\"cause\":\"PROCESS\",\"cases\":[\"%s\"],\"action\":\"Test every tap under pressure for a minute\","
                    + "\"owner\":\"quinn\",\"dueOn\":\"%s\",\"feasibility\":4,\"measure\":{\"indicator\":\"drips\","
                    + "\"unit\":\"a week\",\"baseline\":8,\"target\":2}}")
                .formatted(id, LocalDate.parse(today).plusDays(40)))
        .post("/preventive-actions")
        .then()
        .statusCode(201);
    put(as("agent"), id, "reopening", "{\"reason\":\"Again\"}");
    await()
        .until(
            () ->
                as("auditor").get("/cases/{id}/needs", id).<List<String>>path("adjustments").size()
                    == 2);
    return id;
  }

  private static void post(UUID id, String door, String body) {
    made(ada().body(body).post("/cases/{id}/" + door, id), 201);
  }

  private static void put(RequestSpecification who, UUID id, String door, String body) {
    made(who.body(body).put("/cases/{id}/" + door, id), 200);
  }

  private static void made(Response answer, int status) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
  }

  private void plant(UUID id) throws Exception {
    transaction.begin();
    UUID action = only("select action_id from preventive_action_case where case_id = :id", id);
    for (String column : columns(WORDS)) {
      UUID owner = column.startsWith("preventive_action.") ? action : id;
      byte[] canary = keys.of(Set.of(owner)).get(owner).close(CANARY + "-" + column);
      assertThat(lying.plant(column, rows(column, id), canary)).as(column).isPositive();
    }
    for (String column : columns(NEEDS)) {
      String canary = CANARY + "-" + column;
      plant(id, column, isArray(column) ? new String[] {canary} : canary);
    }
    transaction.commit();
  }

  private void plant(UUID id, String column, Object canary) {
    String[] parts = column.split("\\.", -1);
    int rows =
        database
            .createNativeQuery(
                "update %s set %s = :canary where %s"
                    .formatted(parts[0], parts[1], rowsOf(parts[0])))
            .setParameter("canary", canary)
            .setParameter("id", id)
            .executeUpdate();
    assertThat(rows).as("rows with " + column).isPositive();
  }

  private List<UUID> whoseKeys(String column, UUID id) {
    return lying.owners(column, rows(column, id));
  }

  private UUID only(String sql, UUID id) {
    return (UUID)
        database.createNativeQuery(sql, UUID.class).setParameter("id", id).getSingleResult();
  }

  private String rows(String column, UUID id) {
    return rowsOf(column.substring(0, column.indexOf('.'))).replace(":id", "'" + id + "'");
  }

  private String rowsOf(String name) {
    boolean besideTheCase = allColumns("'uuid'").contains(name + ".case_id");
    return ROWS.getOrDefault(name, (besideTheCase ? "case_id" : "id") + " = :id");
  }

  private boolean isArray(String column) {
    return allColumns("'ARRAY'").contains(column);
  }

  /** Those of the columns in which the canary can be read. */
  private List<String> open(List<String> among) {
    String all = dump();
    return among.stream().filter(column -> all.contains(CANARY + "-" + column)).toList();
  }

  /** The sealed canaries, as they lie in the rows. */
  private List<byte[]> sealed() {
    return columns(WORDS).stream().flatMap(this::sealed).toList();
  }

  private Stream<byte[]> sealed(String column) {
    return lying.values(column, "true").stream()
        .filter(value -> Objects.equals(keys.open(value), CANARY + "-" + column));
  }

  private String dump() {
    return texts("select tablename from pg_tables where schemaname = 'public'").stream()
        .flatMap(name -> texts("select cast(t as text) from " + name + " t").stream())
        .collect(Collectors.joining("\n"));
  }

  /** The columns of text or bytes, and of documents the fields of text. */
  private List<String> columnsOfText() {
    DocumentFields fields = documents();
    Stream<String> columns =
        allColumns("'text', 'ARRAY', 'character varying', 'json', 'bytea'").stream()
            .filter(column -> !OF_THE_SPINE.contains(column.substring(0, column.indexOf('.'))));
    return Stream.of(columns, fields.sealed().stream(), fields.open().stream())
        .flatMap(places -> places)
        .sorted()
        .toList();
  }

  private List<String> sealedPlaces() {
    return Stream.concat(allColumns("'bytea'").stream(), documents().sealed().stream()).toList();
  }

  private DocumentFields documents() {
    return DocumentFields.of(
        database.getMetamodel().getEntities().stream().map(Type::getJavaType).toList());
  }

  private List<String> allColumns(String types) {
    return texts(
        "select table_name || '.' || column_name from information_schema.columns"
            + " where table_schema = 'public' and data_type in ("
            + types
            + ")");
  }

  @SuppressWarnings("unchecked")
  private List<String> texts(String sql) {
    return new ArrayList<>(database.createNativeQuery(sql, String.class).getResultList());
  }

  private static List<String> columns(String lines) {
    return lines
        .lines()
        .map(line -> line.trim().split(" ", -1))
        .flatMap(words -> Arrays.stream(words).skip(1).map(column -> words[0] + "." + column))
        .toList();
  }
}
