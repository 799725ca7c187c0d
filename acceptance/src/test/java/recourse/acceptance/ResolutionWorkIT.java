package recourse.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import recourse.acceptance.people.Agent;
import recourse.acceptance.people.CaseHandler;
import recourse.acceptance.people.Complaint;
import recourse.acceptance.people.Customer;
import recourse.acceptance.people.ResolutionClient;
import recourse.acceptance.people.Supervisor;
import recourse.acceptance.stack.KafkaTopic;
import recourse.acceptance.stack.Requests;
import recourse.local.Service;

/** How people work on a complaint: whose it is, what was found, what remains, and the chain. */
@Order(5)
class ResolutionWorkIT {
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Agent ada = new Agent("ada");
  private final CaseHandler ben = new CaseHandler("ben-lanterns");
  private final ResolutionClient bens = new ResolutionClient("handler", "ben-lanterns");
  private final ResolutionClient dees = new ResolutionClient("handler", "dee-lanterns");
  private final ResolutionClient chos = new ResolutionClient("supervisor", "cho");
  private final ResolutionClient quinns = new ResolutionClient("quality", "quinn");
  private final ResolutionClient auditor = new ResolutionClient("auditor", "auditor");

  @Test
  void shouldFindAnOwnerByPolicyAndNeverLeaveACaseUnownedInSilence() {
    // Nobody knows about lanterns: the case says so, in the queue and as a figure.
    Complaint dark = complaintAbout("Lantern", "Dark");
    await().atMost(LONG).until(() -> List.of("NO_TEAM", "NO_SKILL").contains(unownedBecause(dark)));
    assertThat(Requests.management(Service.RESOLUTION).get("/q/metrics").asString())
        .contains("recourse_work_unowned{");

    // Two people learn about them. Dee speaks Welsh and can sign; Ben has one hand free.
    chos.puts(
            "/teams/{name}",
            "lanterns",
            Map.of(
                "members",
                List.of(
                    member("ben-lanterns", 1, List.of("en"), List.of()),
                    member("dee-lanterns", 9, List.of("en", "cy"), List.of("BSL")))))
        .statusCode(200);
    dark.awaits("case.assigned");
    assertThat(dark.latest("case.assigned"))
        .containsEntry("team", "lanterns")
        .containsEntry("by", "assignment-1");

    // Being asked is not accepting: until then it is still unowned, and says so.
    await().atMost(LONG).until(() -> "NOT_ACCEPTED".equals(unownedBecause(dark)));
    String first = dark.latest("case.assigned").get("handler").toString();
    new CaseHandler(first).takesOwnershipOf(dark);
    await().atMost(LONG).until(() -> unownedBecause(dark) == null);

    // Another complaint is graver and by somebody vulnerable: it comes before the older one.
    Complaint hot = complaintAbout("Lantern", "Hot");
    new ResolutionClient("agent", "ada")
        .puts("/cases/{id}/needs", hot.id(), Map.of("vulnerable", true, "language", "cy"))
        .statusCode(200);
    ada.judges(hot, "HARM", "COMPLEX");
    await().atMost(LONG).until(() -> queueOf("lanterns").equals(List.of(hot.id(), dark.id())));
    JsonPath top = chos.reads("/work?team=lanterns&limit=1");
    assertThat(top.getList("items[0].because.because", String.class))
        .contains("SEVERITY", "VULNERABLE");
    assertThat(top.getString("next")).isNotNull();
  }

  @Test
  void shouldKeepThePromiseAndTheResponsibilityApartAndShareTheWork() {
    Complaint kettle = owned("Samovar");
    bens.puts(
            "/cases/{id}/responsibility",
            kettle.id(),
            Map.of("statement", "We sold it without testing the tap."))
        .statusCode(200);
    bens.puts(
            "/cases/{id}/promised-action",
            kettle.id(),
            Map.of("action", "A tested one by Friday", "dueAt", inHours(72)))
        .statusCode(200)
        .body("owner", equalTo("ben-lanterns"))
        .body("responsibility.by", equalTo("ben-lanterns"))
        .body("promisedAction.action", equalTo("A tested one by Friday"));

    // Dee may not touch it, until Ben asks her to work on it with him.
    Map<String, Object> task = Map.of("what", "Test the taps in stock", "dueAt", inHours(2));
    dees.adds("/cases/{id}/tasks", kettle.id(), task).statusCode(403);
    bens.puts("/cases/{id}/collaborators", kettle.id(), Map.of("people", List.of("dee-lanterns")))
        .statusCode(200);
    String seen =
        dees.adds("/cases/{id}/tasks", kettle.id(), task).statusCode(201).extract().header("ETag");

    // Both change it at once: one of them is asked to look again.
    bens.putsIfUnchanged(seen, "/cases/{id}/tasks/1", kettle.id(), Map.of("step", "FINISH"))
        .statusCode(200)
        .body("tasks[0].status", equalTo("DONE"));
    dees.putsIfUnchanged(seen, "/cases/{id}/tasks/1", kettle.id(), Map.of("step", "DROP"))
        .statusCode(412);
  }

  @Test
  void shouldTraceFromTheComplaintToTheMeasuredEffectAndBack() {
    Complaint urn = owned("Tea urn");
    for (String kind : List.of("CUSTOMER_STATEMENT", "COLLEAGUE_STATEMENT", "REFLECTIVE_NOTE")) {
      bens.adds("/cases/{id}/evidence", urn.id(), Map.of("kind", kind, "words", "It dripped."))
          .statusCode(201);
    }
    bens.puts("/cases/{id}/reasoning", urn.id(), reasoning(2))
        .statusCode(400)
        .body("code", equalTo("investigation.evidence-not-weighed"));
    bens.puts("/cases/{id}/reasoning", urn.id(), reasoning(3))
        .statusCode(200)
        .body("reasoning.current", equalTo(true));

    // Five whys, from the wet table to where the cause lies; only its code is told.
    bens.puts("/cases/{id}/root-cause", urn.id(), whys()).statusCode(200);
    urn.awaits("complaint.root-cause-identified");
    assertThat(urn.latest("complaint.root-cause-identified"))
        .containsEntry("cause", "PROCESS")
        .doesNotContainValue("The table is wet");
    ben.upholdsWithoutProposal(
        urn,
        "ALREADY_PUT_RIGHT",
        CaseHandler.star("A wet table", "Stop the drip", "Replaced the tap", "Dry", "Content"));

    // What is done about it must be more than a wish; and it is measured.
    quinns
        .adds("/preventive-actions", action(urn, "Be more careful with the taps of urns"))
        .statusCode(400)
        .body("code", equalTo("preventive-action.vague"))
        .body("detail", containsString("SPECIFIC"));
    String action =
        quinns
            .adds("/preventive-actions", action(urn, "Test every tap under pressure for a minute"))
            .statusCode(201)
            .extract()
            .path("id");
    quinns.puts("/preventive-actions/{id}/completion", action, Map.of()).statusCode(200);
    quinns
        .puts("/preventive-actions/{id}/effect", action, Map.of("value", 1, "measuredOn", today()))
        .statusCode(200)
        .body("effect.targetReached", equalTo(true));

    // In one call there, and in one call each back.
    JsonPath chain = auditor.reads("/cases/{id}/chain", urn.id());
    assertThat(chain.getString("fixes[0].actions[0].action")).isEqualTo("Replaced the tap");
    assertThat(chain.getString("rootCause.symptom")).isEqualTo("The table is wet");
    assertThat(chain.getBoolean("actions[0].effect.targetReached")).isTrue();
    assertThat(
            auditor
                .reads("/preventive-actions/{id}/chain", action)
                .getList("complaints.complaintId"))
        .containsExactly(urn.id());
    assertThat(auditor.reads("/causes/PROCESS/chain").getList("complaints.complaintId"))
        .contains(urn.id());
  }

  @Test
  void shouldNotComeBackForAMachineOrAThankYouButForWhatTheCustomerSays() {
    Complaint lamp = owned("Storm lamp");
    ben.upholdsWithoutProposal(
        lamp,
        "ALREADY_PUT_RIGHT",
        CaseHandler.star("Dark", "Light", "A new wick", "It burns", "Content"));
    lamp.awaits("complaint.resolved");

    // Looking back, Ben suggests something; somebody else decides.
    bens.puts(
            "/cases/{id}/reflection",
            lamp.id(),
            Map.of("worked", "We rang", "toImprove", "Ring sooner", "suggestion", "A wick gauge"))
        .statusCode(200);
    String suggestion =
        quinns
            .reads("/suggestions?status=PROPOSED&limit=200")
            .getString("items.find { it.complaintId == '" + lamp.id() + "' }.id");
    quinns
        .puts(
            "/suggestions/{id}/decision",
            suggestion,
            Map.of("accepted", true, "because", "Cheap and it would have shown"))
        .statusCode(200)
        .body("status", equalTo("ACCEPTED"));
    quinns
        .adds(
            "/cases/{id}/effects",
            lamp.id(),
            Map.of(
                "kind", "RETENTION", "effect", "BETTER", "source", "PURCHASES", "seenOn", today()))
        .statusCode(201);
    assertThat(
            quinns
                .reads("/recovery?from=" + today() + "&to=" + today())
                .getLong("figures.find { it.kind == 'RETENTION' }.better"))
        .isPositive();

    // An out-of-office mail and a thank you change nothing; the third mail does.
    mail(lamp, "I am away until Monday.", Map.of("Auto-Submitted", "auto-replied"), "AUTOMATIC");
    mail(lamp, "Dear Ben,\nthank you very much!\nAmina", Map.of(), "THANKS");
    mail(lamp, "Thank you, but it is dark again.", Map.of(), "SUBSTANTIVE");
    lamp.awaits("complaint.reopened");
    assertThat(lamp.timeline().stream().filter(l -> l.get("type").toString().contains("reopened")))
        .hasSize(1);
    assertThat(lamp.latest("complaint.reopened")).containsEntry("reason", "CUSTOMER_REQUEST");
    await().atMost(LONG).until(() -> queueOf("lamps").contains(lamp.id()));
  }

  @Test
  void shouldStandDownWhileTheEarlierComplaintGoesOn() {
    String customer = "cust-" + UUID.randomUUID();
    Complaint first = ada.registers(said(customer, "Griddle"));
    Complaint again = ada.registers(said(customer, "Griddle"));
    await().atMost(LONG).until(() -> isInTheQueue(first) && isInTheQueue(again));
    link(again, "merge", Map.of("into", first.id()));
    await().atMost(LONG).until(() -> !isInTheQueue(again));
    assertThat(isInTheQueue(first)).isTrue();
    assertThat(again.caseFile().getString("standDown.because")).isEqualTo("MERGED");
    assertThat(again.caseFile().getString("standDown.goesOn")).isEqualTo(first.id());
    link(again, "split", Map.of());
    await().atMost(LONG).until(() -> isInTheQueue(again));
  }

  @Test
  void shouldGoOnWithANewComplaintForWhoSaysTooLateThatItDidNotWork() {
    Complaint grill = owned("Grill");
    ben.upholdsWithoutProposal(
        grill,
        "ALREADY_PUT_RIGHT",
        CaseHandler.star("Cold", "Heat", "A new wire", "It glows", "Content"));
    grill.awaits("complaint.resolved");

    // Time passes; then a survey is answered that nobody expected any more.
    KafkaTopic.put(
        grill.id(),
        Map.of(
            "ce_specversion", "1.0",
            "ce_id", UUID.randomUUID().toString(),
            "ce_source", "/story/later",
            "ce_type", "follow-up.dissatisfaction-reported.v1",
            "content-type", "application/json"),
        """
        {"complaintId":"%s","occurredAt":"%s","followUpId":"%s"}
        """
            .formatted(grill.id(), Instant.now().plus(Duration.ofDays(31)), UUID.randomUUID())
            .getBytes(StandardCharsets.UTF_8));
    grill.awaits("complaint.returned-late");
    await().atMost(LONG).until(() -> !linksOf(grill).isEmpty());
    Map<String, Object> link = linksOf(grill).get(0);
    assertThat(link).containsEntry("kind", "FOLLOW_ON_OF").containsEntry("other", grill.id());
    String goesOn = link.get("complaint").toString();
    await()
        .atMost(LONG)
        .untilAsserted(
            () ->
                assertThat(auditor.reads("/cases/{id}/chain", goesOn).getString("repeats.of"))
                    .isEqualTo(grill.id()));
    assertThat(grill.caseFile().getString("status")).isEqualTo("RESOLVED");
    assertThat(auditor.reads("/returns?limit=200").getList("items.complaintId"))
        .doesNotContain(grill.id());
  }

  private static List<Map<String, Object>> linksOf(Complaint complaint) {
    return Requests.as("agent", "ada", Service.INTAKE)
        .get("/complaints/{id}/links", complaint.id())
        .jsonPath()
        .getList("items");
  }

  private static void link(Complaint complaint, String how, Map<String, ?> body) {
    Requests.as("agent", "ada", Service.INTAKE)
        .contentType("application/json")
        .body(body)
        .put("/complaints/{id}/" + how, complaint.id())
        .then()
        .statusCode(200);
  }

  private static Map<String, Object> said(String customer, String product) {
    return Customer.known(customer).complainsAbout(product, "Cold", "It stays cold.");
  }

  private boolean isInTheQueue(Complaint complaint) {
    return chos.reads("/work?limit=200").getList("items.complaintId").contains(complaint.id());
  }

  private Complaint owned(String product) {
    Complaint complaint = complaintAbout(product, "Drips");
    new Supervisor("cho").assigns(complaint, ben, "lamps");
    ben.takesOwnershipOf(complaint);
    return complaint;
  }

  private Complaint complaintAbout(String product, String issue) {
    Complaint complaint =
        ada.registers(
            Customer.known("cust-" + UUID.randomUUID()).complainsAbout(product, issue, "Alas."));
    complaint.awaits("case.opened");
    return complaint;
  }

  private static Map<String, Object> member(
      String name, int capacity, List<String> languages, List<String> adjustments) {
    return Map.of(
        "handler", name,
        "capacity", capacity,
        "skills", List.of(Map.of("product", "Lantern")),
        "languages", languages,
        "adjustments", adjustments);
  }

  private String unownedBecause(Complaint complaint) {
    return chos.reads("/work?unowned=true&limit=200")
        .getString("items.find { it.complaintId == '" + complaint.id() + "' }.unownedBecause");
  }

  private List<String> queueOf(String team) {
    return chos.reads("/work?team=" + team + "&limit=200").getList("items.complaintId");
  }

  private void mail(Complaint about, String text, Map<String, String> headers, String kind) {
    Requests.as("agent", "ada", Service.INTAKE)
        .contentType("application/json")
        .body(
            Map.of(
                "channel",
                "EMAIL",
                "direction",
                "INBOUND",
                "startedAt",
                Instant.now().minusSeconds(1).toString(),
                "talkSeconds",
                0,
                "holdSeconds",
                0,
                "wrapUpSeconds",
                0,
                "note",
                text,
                "headers",
                headers))
        .post("/complaints/{id}/contacts", about.id())
        .then()
        .statusCode(201)
        .body("message", equalTo(kind));
  }

  private static Map<String, Object> reasoning(int weighed) {
    return Map.of(
        "finding",
        "It dripped when it was sold.",
        "standards",
        List.of(Map.of("standard", "cra-2015 s.9", "application", "It was sold as new.")),
        "weighed",
        IntStream.rangeClosed(1, weighed)
            .mapToObj(n -> Map.of("evidence", n, "weight", "SOME", "because", "Seen by two"))
            .toList());
  }

  private static Map<String, Object> whys() {
    return Map.of(
        "symptom",
        "The table is wet",
        "whys",
        Stream.of("The tap drips", "Its seal is thin", "Nobody tests taps", "No step asks for it")
            .map(answer -> Map.of("question", "Why?", "answer", answer))
            .toList(),
        "cause",
        "PROCESS");
  }

  private static Map<String, Object> action(Complaint complaint, String what) {
    return Map.of(
        "cause",
        "PROCESS",
        "cases",
        List.of(complaint.id()),
        "action",
        what,
        "owner",
        "quinn",
        "dueOn",
        LocalDate.now(LONDON).plusDays(40).toString(),
        "feasibility",
        4,
        "measure",
        Map.of("indicator", "dripping urns", "unit", "complaints", "baseline", 8, "target", 2));
  }

  private static String today() {
    return LocalDate.now(LONDON).toString();
  }

  private static String inHours(int hours) {
    return Instant.now().plus(Duration.ofHours(hours)).toString();
  }
}
