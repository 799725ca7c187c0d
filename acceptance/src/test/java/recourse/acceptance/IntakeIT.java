package recourse.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import recourse.acceptance.figures.Figures;
import recourse.acceptance.people.Agent;
import recourse.acceptance.people.CaseHandler;
import recourse.acceptance.people.Complaint;
import recourse.acceptance.people.Customer;
import recourse.acceptance.people.IntakeClient;
import recourse.acceptance.people.Supervisor;
import recourse.acceptance.stack.Quiescence;
import recourse.acceptance.stack.Requests;
import recourse.local.Service;

/** What intake is for, a test for each of its promises. */
@Order(21)
class IntakeIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String LONG_AGO = "2018-03-15T09:00:00Z";

  private final IntakeClient ada = IntakeClient.as("agent", "ada");
  private final IntakeClient quinn = IntakeClient.as("quality", "quinn");
  private final IntakeClient priya = IntakeClient.as("privacy", "priya");
  private final IntakeClient ivo = IntakeClient.as("importer", "ivo");
  private final IntakeClient auditor = IntakeClient.as("auditor", "auditor");
  private final String customer = "cust-" + UUID.randomUUID();

  @Test
  void shouldTakeInEveryChannelAndKeepTheTimesOfEveryContact() {
    // However somebody comes to us, the same life begins.
    for (String channel :
        List.of("IN_PERSON", "EMAIL", "LIVE_CHAT", "WEB", "LETTER", "SOCIAL", "REFERRAL", "API")) {
      String id = ada.hears("any-" + UUID.randomUUID(), Map.of("channel", channel));
      ada.looksAt(id, "")
          .body("channel", equalTo(channel))
          .body("status", equalTo("RECEIVED"))
          .body("allowedSteps", hasItems("ACKNOWLEDGE", "TRIAGE", "WITHDRAW"));
    }

    // She rings, and rings again: both calls stay on her complaint, each with its own times.
    String id = ada.hears(customer, Map.of());
    Instant start = Instant.now().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS);
    ada.adds(id, "contacts", call(start, "INBOUND", 240, 30, 60)).statusCode(201);
    ada.adds(id, "contacts", call(start.plusSeconds(900), "OUTBOUND", 120, 0, 15)).statusCode(201);
    ada.looksAt(id, "/contacts")
        .body("items.talkSeconds", contains(120, 240))
        .body("items.holdSeconds", contains(0, 30))
        .body("items.wrapUpSeconds", contains(15, 60))
        .body("items.direction", contains("OUTBOUND", "INBOUND"))
        .body("items.agent", contains("ada", "ada"));
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                auditor
                    .looksAt(id, "/timeline")
                    .body(
                        "items.findAll { it.type == 'complaint.contact-logged.v1' }"
                            + ".event.talkSeconds",
                        containsInAnyOrder(240, 120)));
  }

  @Test
  void shouldHearBeforeAnybodySolves() {
    // Her own words, what Ada asked, what she answered, and what Ada understood.
    Complaint complaint =
        new Agent("ada")
            .registers(Customer.known(customer).complainsAbout("Kettle", "Leaks", "It drips."));
    String id = complaint.id();
    ada.adds(id, "questions", Map.of("question", "From the spout?")).statusCode(201);
    ada.puts(id, "questions/1/answer", Map.of("answer", "From below.")).statusCode(200);
    ada.puts(id, "summary", Map.of("summary", "It leaks from below at night.")).statusCode(200);

    // Until she says that this is it, nobody may offer a solution.
    CaseHandler ben = new CaseHandler("ben");
    complaint.awaits("case.opened");
    new Supervisor("cho").assigns(complaint, ben, "kitchen");
    ben.takesOwnershipOf(complaint);
    Requests.as("handler", "ben", Service.RESOLUTION)
        .contentType("application/json")
        .body(Map.of("solution", "A new kettle"))
        .post("/cases/{id}/proposals", id)
        .then()
        .statusCode(409)
        .body("code", equalTo("case.summary-unconfirmed"));
    ada.puts(id, "summary/confirmation", Map.of("channel", "PHONE")).statusCode(200);
    ada.looksAt(id, "/hearing")
        .body("questions[0].answer", equalTo("From below."))
        .body("summary.confirmedChannel", equalTo("PHONE"));
  }

  @Test
  void shouldKnowWhoIsSpeakingAndGuideWithoutAScript() {
    // He shouts. Ada notes the reason underneath, and the complaint offers her what helps.
    String id = ada.hears(customer, Map.of());
    ada.puts(
            id,
            "demeanour",
            Map.of(
                "emotion", "ANGRY",
                "manner", "AGGRESSIVE",
                "underlyingReason", "He was sent away twice.",
                "tone", "Loud, then quiet."))
        .statusCode(200);
    ada.looksAt(id, "")
        .body("feeling", equalTo("ANGRY"))
        .body("prompts.code", hasItems("KEEP_CALM", "LET_FINISH"));
    ada.adds(id, "deescalations", Map.of("prompt", "LET_FINISH", "effect", "CALMED"))
        .statusCode(201)
        .body("deescalations[0].effect", equalTo("CALMED"));

    // He tells once what he needs; a message that ignores it is not sent.
    Map<String, Object> needs =
        Map.of("vulnerable", true, "adjustments", List.of("LARGE_PRINT", "NO_PHONE"));
    ada.puts("/customers/" + customer + "/needs", needs).statusCode(200);
    ada.puts(id, "acknowledgement", Map.of("channel", "PHONE"))
        .statusCode(409)
        .body("code", equalTo("message.contradicts-adjustment"));

    // Heard, empathised with, and apologised to with a next step; an empty apology is none.
    ada.adds(id, "heat", Map.of("letter", "APOLOGISE", "evidence", "Sorry."))
        .statusCode(400)
        .body("code", equalTo("heat.apology-empty"));
    ada.adds(
            id,
            "heat",
            Map.of(
                "letter", "APOLOGISE",
                "evidence", "I am sorry that you were sent away twice.",
                "responsibility", "We should have looked.",
                "nextStep", "A fitter comes on Friday."))
        .statusCode(201)
        .body("evidence[0].by", equalTo("ada"))
        .body("missing", hasItems("HEAR", "EMPATHISE", "TAKE_OWNERSHIP"));

    // The acknowledgement names the anger, says when the answer comes, and is in large print.
    ada.puts(id, "acknowledgement", Map.of("channel", "EMAIL", "feeling", "ANGRY")).statusCode(200);
    ada.looksAt(id, "/letters")
        .body("items[0].layout.mediaType", equalTo("text/html"))
        .body("items[0].layout.answerBy", notNullValue())
        .body("items[0].body", allOf(containsString("angry"), containsString("18pt")))
        .body("items[0].body", containsString("You will have our answer by"));
  }

  @Test
  void shouldLinkAColleaguesComplaintToTheCustomersItBecame() {
    // The packing line complains of torn boxes; a week later a customer does.
    String inside =
        ada.hears("packing-line", Map.of("customer", Map.of("ref", "packing", "kind", "INTERNAL")));
    String outside = ada.hears(customer, Map.of());
    ada.puts(inside, "external", Map.of("complaint", outside))
        .statusCode(200)
        .body("items.kind", contains("BECAME"));
    ada.looksAt(outside, "/links").body("items.complaint", contains(inside));
  }

  @Test
  void shouldTriageByADatedPolicyThatExplainsItself() {
    // Quality writes the taxonomy anew: the number moves on, the old one stays readable.
    JsonPath before = quinn.reads("/taxonomy");
    List<Map<String, Object>> products =
        List.of(
            Map.of(
                "name",
                "Kitchen",
                "products",
                List.of(Map.of("name", "Steamer", "issues", List.of("Leaks", "Burns")))));
    int number =
        quinn
            .puts("/taxonomy", Map.of("products", products))
            .statusCode(200)
            .extract()
            .path("number");
    assertThat(number).isEqualTo(before.getInt("number") + 1);
    try {
      String id = ada.hears(customer, Map.of("product", "Steamer"));
      ada.puts(id, "triage", verdict("LOW", "ROUTINE", "Steamer", "Drips"))
          .statusCode(400)
          .body("code", equalTo("triage.issue-unknown"));
      ada.puts(id, "triage", verdict("LOW", "ROUTINE", "Steamer", "Leaks")).statusCode(200);
      ada.puts(id, "triage", verdict("HARM", "COMPLEX", "Steamer", "Burns"))
          .statusCode(200)
          .body("priority", equalTo("P1"))
          .body("explanation", startsWith("triage-2026-"))
          .body("history.issue", contains("Leaks", "Burns"))
          .body("history.taxonomy", contains(number, number));
    } finally {
      quinn
          .puts("/taxonomy", Map.of("products", before.getList("products")))
          .statusCode(200); // the other stories complain about anything
    }
  }

  @Test
  void shouldTellAllOfACustomersStoryAndMergeWithoutLosingAnything() {
    // She complains by telephone, and writes the same in the evening.
    String called = ada.hears(customer, Map.of("receivedAt", "2026-06-01T09:00:00Z"));
    String wrote =
        ada.hears(customer, Map.of("channel", "EMAIL", "receivedAt", "2026-06-01T18:00:00Z"));
    Instant start = Instant.parse("2026-06-01T18:30:00Z");
    ada.adds(wrote, "contacts", call(start, "OUTBOUND", 60, 0, 0)).statusCode(201);
    ada.looksAt(wrote, "/duplicates")
        .body("items.complaint.id", hasItem(called))
        .body("items[0].score", greaterThan(new BigDecimal("0.8")))
        .body("items[0].reasons", hasItem("same product"));

    // Merged, the call shows at the earlier one; split, everything is where it was.
    ada.puts(wrote, "merge", Map.of("into", called)).statusCode(200);
    ada.looksAt(called, "/contacts").body("items.complaintId", contains(wrote));
    ada.looksAt(wrote, "").body("receivedAt", equalTo("2026-06-01T18:00:00Z"));
    ada.puts(wrote, "split", Map.of()).statusCode(200).body("items", empty());
    ada.looksAt(called, "/contacts").body("items", empty());
    ada.looksAt(wrote, "").body("receivedAt", equalTo("2026-06-01T18:00:00Z"));
    ada.looksAt(wrote, "/contacts")
        .body("items.talkSeconds", contains(60))
        .body("items.startedAt", contains("2026-06-01T18:30:00Z"));
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                auditor
                    .looksAt(wrote, "/timeline")
                    .body("items.type", hasItems("complaint.merged.v1", "complaint.split.v1")));

    ada.looksAt("/customers/" + customer + "/complaints")
        .body("items.complaint.id", contains(wrote, called))
        .body("items[0].contacts", hasSize(1));
  }

  @Test
  void shouldRecogniseWhatComesBackWithinNinetyDays() {
    // Ben answers her about a leaking kettle. It leaks again, and the two belong together.
    String kettle = "Kettle " + UUID.randomUUID();
    Complaint answered =
        new Agent("ada")
            .registers(Customer.known(customer).complainsAbout(kettle, "Leaks", "It drips."));
    answered.awaits("case.opened");
    CaseHandler ben = new CaseHandler("ben");
    new Supervisor("cho").assigns(answered, ben, "kitchen");
    ben.takesOwnershipOf(answered);
    ben.upholdsWithoutProposal(
        answered,
        "ALREADY_PUT_RIGHT",
        CaseHandler.star("A leak", "None", "Sealed the seam", "It is dry", "A dry floor"));
    await()
        .atMost(PATIENCE)
        .until(() -> answered.whole().getString("status").matches("RESOLVED|CLOSED"));

    String again = ada.hears(customer, Map.of("product", kettle));
    ada.looksAt(again, "/links")
        .body("items.kind", contains("REPEAT_OF"))
        .body("items.other", contains(answered.id()));
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                auditor
                    .looksAt(again, "/timeline")
                    .body("items.type", hasItem("complaint.repeat-recognised.v1")));

    // What somebody else says, or she about something else, is no repeat.
    String stranger = ada.hears("other-" + customer, Map.of("product", kettle));
    String toaster = ada.hears(customer, Map.of("product", "Toaster"));
    ada.looksAt(stranger, "/links").body("items", empty());
    ada.looksAt(toaster, "/links").body("items", empty());
  }

  @Test
  void shouldGiveAComplaintAboutDataAClockOfItsOwn() {
    // She complains about what we did with her data: we have thirty days, and today is the first.
    Map<String, Object> words =
        Customer.known(customer).complainsAbout("Account", "Data", "You wrote to my neighbour.");
    words.put("dataProtection", true);
    Complaint complaint = new Agent("ada").registers(words);
    JsonPath whole = complaint.whole();
    LocalDate lastDay = LocalDate.parse(whole.getString("dataProtection.acknowledgeBy"));
    assertThat(lastDay).isEqualTo(day(Instant.parse(whole.getString("receivedAt"))).plusDays(29));
    await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .untilAsserted(
            () ->
                assertThat(complaint.clock("STATUTORY"))
                    .containsEntry("paragraph", "DPA 2018 s.164A")
                    .containsEntry("status", "RUNNING"));
    assertThat(day(complaint.due("STATUTORY"))).isEqualTo(lastDay);

    new Agent("ada").acknowledges(complaint);
    await().atMost(PATIENCE).until(() -> "MET".equals(complaint.clock("STATUTORY").get("status")));
  }

  @Test
  void shouldFindByWordsAndPageByWhatFallsDueNext() {
    String word = "xylo" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    List<String> ids =
        IntStream.range(0, 3)
            .mapToObj(i -> ada.hears(customer, Map.of("narrative", "It hums like a " + word)))
            .toList();
    ada.looksAt("/complaints?q=" + word + "&limit=200")
        .body("items.id", containsInAnyOrder(ids.toArray()));
    ada.looksAt("/complaints?status=CLOSED&q=" + word).body("items", empty());
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                ada.looksAt("/complaints?sort=DUE&customer=" + customer).body("items", hasSize(3)));
    JsonPath first = ada.reads("/complaints?sort=DUE&limit=2&q=" + word);
    JsonPath second =
        ada.reads("/complaints?sort=DUE&limit=2&q=" + word + "&cursor=" + first.get("next"));
    List<String> due = first.getList("items.id");
    due.addAll(second.getList("items.id"));
    assertThat(due).containsExactlyInAnyOrderElementsOf(ids);
    assertThat(second.getString("next")).isNull();
  }

  @Test
  void shouldImportAStreamOnceHoweverOftenItIsSent() {
    // Ivo moves 400 complaints over; one line is broken. The connection is lost, he sends it again.
    String source = "old-" + UUID.randomUUID().toString().substring(0, 8);
    String stream =
        IntStream.range(0, 400)
            .mapToObj(i -> i == 7 ? "{\"externalRef\":7}" : line(i))
            .collect(Collectors.joining("\n"));
    String key = UUID.randomUUID().toString();
    String run =
        ivo.imports(source, stream, key)
            .statusCode(201)
            .body("created", equalTo(399))
            .body("refusals.line", contains(8))
            .extract()
            .path("id");
    ivo.imports(source, stream, key)
        .statusCode(201)
        .header("Idempotency-Replayed", "true")
        .body("id", equalTo(run));
    ivo.looksAt("/imports/" + run)
        .body("status", equalTo("DONE"))
        .body("linesRead", equalTo(400))
        .body("refused", equalTo(1));
    ivo.looksAt("/imports/" + run + "/lines?status=refused")
        .body("items.code", contains("request.wrong-type"));
  }

  @Test
  void shouldShowPutRightAndForgetWhatACustomerTold() {
    // A young complaint: it is shown whole and put right, but the law has us keep it.
    Map<String, Object> mrsOkoro =
        Map.of("ref", customer, "name", "Mrs Okoro", "email", "okoro@mail.test");
    String young = ada.hears(customer, Map.of("customer", mrsOkoro, "dataProtection", true));
    ada.looksAt(young, "").body("dataProtection.acknowledgeBy", notNullValue());
    priya
        .puts("/customers/" + customer + "/rectification", Map.of("name", "Dr Okoro"))
        .statusCode(200);
    priya
        .looksAt("/customers/" + customer + "/data")
        .body("complaints[0].customer.name", equalTo("Dr Okoro"))
        .body("complaints[0].narrative", containsString("wet"))
        .body("complaints[0].alsoHeld.keySet()", hasItems("contacts", "attachments", "letters"))
        .body("rectifications", hasSize(1));
    String decision =
        priya
            .puts("/customers/" + customer + "/erasure", Map.of("ground", "OBJECTION"))
            .statusCode(200)
            .body("outcome", equalTo("REFUSED"))
            .body("complaints[0].exemption", equalTo("RETENTION_DUTY"))
            .extract()
            .header("Location");
    auditor.looksAt(decision.substring(decision.indexOf("/erasure-decisions")));
  }

  @Test
  void shouldNameTheSameFiguresWhenFiveInAHundredCustomersAreForgotten() {
    // Twenty old complaints, all over. One of the twenty wants to be forgotten.
    List<String> customers = IntStream.range(0, 20).mapToObj(i -> customer + "-" + i).toList();
    List<String> ids =
        customers.stream()
            .map(
                ref ->
                    ada.hears(
                        ref,
                        Map.of(
                            "receivedAt",
                            LONG_AGO,
                            "product",
                            "Forgotten " + customer,
                            "customer",
                            Map.of("ref", ref, "name", "Zephyrine Quill"))))
            .toList();
    ids.forEach(id -> ada.puts(id, "withdrawal", Map.of()).statusCode(200));
    Quiescence.await(PATIENCE);
    List<String> before = figuresOfThatMonth();
    assertThat(before).anyMatch(figure -> figure.contains("Forgotten " + customer));

    priya
        .puts(
            "/customers/" + customers.get(7) + "/erasure", Map.of("ground", "NO_LONGER_NECESSARY"))
        .body("outcome", equalTo("ERASED"));

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                auditor
                    .looksAt(ids.get(7), "/timeline")
                    .body("items.type", hasItem("customer.erased.v1")));
    Quiescence.await(PATIENCE);
    assertThat(figuresOfThatMonth()).isEqualTo(before);
    ada.looksAt(ids.get(7), "")
        .body("customer.name", nullValue())
        .body("narrative", nullValue())
        .body("erasedAt", notNullValue());
    ada.looksAt(ids.get(8), "").body("customer.name", equalTo("Zephyrine Quill"));
  }

  @Test
  void shouldKeepAFileForWhatItIsAndNeverShowItInline() {
    String id = ada.hears(customer, Map.of());
    byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
    String content =
        ada.attaches(id, "floor.jpg", "image/jpeg", page)
            .statusCode(201)
            .body("mediaType", equalTo("text/html"))
            .extract()
            .path("content");
    ada.looksAt(content)
        .contentType("application/octet-stream")
        .header("Content-Disposition", startsWith("attachment"))
        .header("X-Content-Type-Options", equalTo("nosniff"));
    ada.attaches(id, "big.bin", "application/octet-stream", new byte[10 * 1024 * 1024])
        .statusCode(201)
        .body("bytes", equalTo(10 * 1024 * 1024));
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneId.of("Europe/London"));
  }

  private static List<String> figuresOfThatMonth() {
    return Figures.lines(
        Requests.as("auditor", Service.METRICS)
            .queryParam("from", "2018-03-01")
            .queryParam("to", "2018-03-31")
            .queryParam("timeZone", "Europe/London")
            .queryParam("by", "product")
            .get("/kpis")
            .then()
            .statusCode(200)
            .extract()
            .asString());
  }

  private static Map<String, Object> call(
      Instant start, String direction, int talk, int hold, int wrapUp) {
    return Map.of(
        "channel", "PHONE",
        "direction", direction,
        "startedAt", start.toString(),
        "talkSeconds", talk,
        "holdSeconds", hold,
        "wrapUpSeconds", wrapUp);
  }

  private static Map<String, Object> verdict(
      String severity, String complexity, String product, String issue) {
    return Map.of(
        "severity", severity, "complexity", complexity, "product", product, "issue", issue);
  }

  private static String line(int number) {
    return """
        {"externalRef":"r%d","channel":"WEB","receivedAt":"2011-07-01T05:32:33Z",\
        "customer":{"ref":"moved-%d","kind":"EXTERNAL"},"product":"Lights","issue":"Out"}"""
        .formatted(number, number);
  }
}
