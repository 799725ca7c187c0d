package recourse.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static recourse.acceptance.people.CaseHandler.POLICIES;
import static recourse.acceptance.people.CaseHandler.star;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import recourse.acceptance.people.Agent;
import recourse.acceptance.people.CaseClient;
import recourse.acceptance.people.CaseHandler;
import recourse.acceptance.people.Complaint;
import recourse.acceptance.people.Customer;
import recourse.acceptance.people.Supervisor;
import recourse.acceptance.stack.Requests;
import recourse.local.Service;

/** How a complaint is answered: fairly, lawfully, and so that everybody can see it. */
@Order(14)
class ResolutionAnswerIT {
  private final Agent ada = new Agent("ada");
  private final CaseHandler ben = new CaseHandler("ben");
  private final Supervisor cho = new Supervisor("cho");

  @Test
  void shouldProposeAgreeAndPutRightWithinTheLawAndTheAuthorityOfThoseWhoOffer() {
    Complaint kettle = anOwnedComplaint("cust-141", "Kettle K-141");
    CaseClient client = new CaseClient("handler", "ben", kettle);

    // Nobody proposes a solution to a customer who was not heard yet.
    client.proposes("A voucher").statusCode(409).body("code", equalTo("case.summary-unconfirmed"));
    ada.saysBackAndHearsItIsRight(kettle, "It leaks at night.");
    kettle.isUnderstoodAtTheCase();

    // Ben compares two ways; each proposal keeps what it was chosen from.
    client.comparesAVoucherWithTheMoneyBack("A voucher does not dry the floor");
    client.proposes("A voucher").statusCode(201);

    // She says no and asks for her money; the case goes back to Ben.
    CaseClient front = new CaseClient("agent", "ada", kettle);
    front
        .passesOn(1, Map.of("answer", "COUNTERED", "wanted", CaseClient.pounds(25_000)))
        .statusCode(200)
        .body("status", equalTo("OWNED"))
        .body("proposals[0].options.option", contains("A voucher", "Money back"));
    client.proposes("Your money back").statusCode(201);
    front.passesOn(2, Map.of("answer", "ACCEPTED")).body("status", equalTo("AGREED"));
    kettle.awaits("case.solution-declined");

    // Less than the law gives is refused, and the section named.
    client.notesAPurchaseOf(LocalDate.now(ZoneId.of("Europe/London")).toString());
    client
        .offers("REFUND", 20_000)
        .statusCode(422)
        .body("code", equalTo("redress.below-statutory-rights"))
        .body("detail", containsString("s.20"));

    // What is above Ben's authority waits, untold, for somebody else to approve it.
    client
        .offers("REFUND", 25_000)
        .statusCode(201)
        .body("redress[0].status", equalTo("PREPARED"))
        .body("redress[0].policies.policy", hasItems("cra-2015", "authority", "payment"));
    new CaseClient("supervisor", "ben", kettle)
        .redress("approval", Map.of("approved", true))
        .statusCode(403)
        .body("code", equalTo("redress.own-offer"));
    new CaseClient("supervisor", "cho", kettle)
        .redress("approval", Map.of("approved", true))
        .body("redress[0].status", equalTo("OFFERED"));
    front
        .redress("acceptance", Map.of("answer", "ACCEPTED"))
        .body("redress[0].payBefore", notNullValue());
    client
        .redress("payment", Map.of("sameMeans", true))
        .body("redress[0].status", equalTo("PAID"))
        .body("redress[0].late", equalTo(false));
    kettle.awaits("redress.paid");
  }

  @Test
  void shouldAnswerWithReasonsPoliciesAndALetterThatMissesNothing() {
    Complaint card = anOwnedComplaint("cust-142", "Card C-142");
    CaseClient client = new CaseClient("handler", "ben", card);
    ada.acknowledges(card);
    ada.judges(card, "HIGH", "ROUTINE");

    // While it takes, the customer is told how far we are, and the silence is measured.
    Requests.as("agent", "ada", Service.INTAKE)
        .contentType("application/json")
        .body(Map.of("channel", "EMAIL", "message", "We wait for the bank."))
        .post("/complaints/{id}/letters", card.id())
        .then()
        .statusCode(201);
    card.awaits("complaint.progress-sent");
    await()
        .untilAsserted(
            () ->
                assertThat(card.caseFile().getList("messages.kind"))
                    .contains("ACKNOWLEDGEMENT", "PROGRESS"));
    assertThat(card.caseFile().getString("longestSilence")).isNotNull();

    // A template without this case in it is flagged with its score; it is not blocked.
    client
        .hasReplyJudged(
            "Dear customer, we apologise for any inconvenience caused by this matter.",
            "Dear customer, we apologise for any inconvenience caused by this matter.")
        .statusCode(201)
        .body("flags.flag", hasItems("TEMPLATE_TEXT", "APOLOGY_WITHOUT_NEXT_STEP"));

    // Each mandatory part that is missing is named.
    client
        .resolves(Map.of("outcome", "UPHELD", "star", account()))
        .statusCode(400)
        .body("code", equalTo("case.decision-incomplete"))
        .body("field", equalTo("reasons"));
    client
        .resolves(
            Map.of("outcome", "UPHELD", "reasons", "Twice", "policies", POLICIES, "star", Map.of()))
        .statusCode(400)
        .body("field", equalTo("star.situation"));
    client
        .resolves(
            Map.of(
                "outcome",
                "UPHELD",
                "reasons",
                "Twice",
                "policies",
                List.of(Map.of("policy", "complaints-procedure", "version", "0")),
                "star",
                account()))
        .statusCode(400)
        .body("code", equalTo("policy.unknown"));
    client
        .issues(Map.of("letter", "FINAL_RESPONSE"))
        .statusCode(409)
        .body("code", equalTo("letter.not-resolved"));
    // What is upheld is proposed first. This customer never called our summary right, so nothing
    // could be; an answer is owed all the same, and says why there was no proposal.
    Map<String, Object> answer =
        new HashMap<>(
            Map.of(
                "outcome",
                "UPHELD",
                "reasons",
                "The statement shows the card charged twice.",
                "policies",
                POLICIES,
                "star",
                account()));
    client.resolves(answer).statusCode(409).body("code", equalTo("case.proposal-missing"));
    answer.put("withoutProposal", "CUSTOMER_UNREACHABLE");
    client
        .resolves(answer)
        .statusCode(200)
        .body("resolutions[0].policies.version", contains("1"))
        .body("resolutions[0].withoutProposal", equalTo("CUSTOMER_UNREACHABLE"));

    // The letter lacks what DISP asks for, and cannot be issued; then it has it.
    Map<String, Object> bare = Map.of("letter", "FINAL_RESPONSE");
    client
        .drafts(bare)
        .body("complete", equalTo(false))
        .body(
            "checklist.findAll { !it.present }.item", contains("TIME_LIMITS", "OMBUDSMAN_LEAFLET"));
    client
        .issues(bare)
        .statusCode(409)
        .body("code", equalTo("letter.incomplete"))
        .body("detail", containsString("DISP 1.6.2R(1)"));
    client
        .issues(
            Map.of(
                "letter",
                "FINAL_RESPONSE",
                "timeLimits",
                "NOT_WAIVED",
                "enclosures",
                List.of("OMBUDSMAN_LEAFLET"),
                "largePrint",
                true))
        .statusCode(201)
        .body("checklist.law", hasItems("disp", "adr-notice"))
        .body("checklist.version", hasItem("disp.2026-06"));
    assertThat(new String(client.paper(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    card.awaits("case.letter-issued");

    // Everybody sees the stages: all in order but one, for nobody had the summary confirmed.
    client
        .reads("stages")
        .body("models[0].stages.find { it.stage == 'COMMUNICATED' }.state", equalTo("DONE"))
        .body("models[1].stages.find { it.stage == 'UNDERSTAND' }.state", equalTo("SKIPPED"))
        .body("models[2].stages.find { it.stage == 'PROPOSE' }.state", equalTo("SKIPPED"))
        .body(
            "models[2].stages.find { it.stage == 'PROPOSE' }.because",
            equalTo("CUSTOMER_UNREACHABLE"));
  }

  @Test
  void shouldJudgeEscalationBothWays() {
    Complaint heater = anOwnedComplaint("cust-143", "Heater H-143");
    CaseClient client = new CaseClient("handler", "ben", heater);

    // A threat of the press is a criterion; while nobody moves the case up, it is missed.
    int missed = count("missed");
    int right = count("right");
    client.sees("LEGAL_OR_PRESS_THREAT");
    assertThat(count("missed")).isEqualTo(missed + 1);
    new CaseClient("supervisor", "cho", heater)
        .readsOfAll("/escalation-suggestions?team=answers&limit=200")
        .body("items.complaintId", hasItem(heater.id()));

    // Cho moves it up: the criterion, the specialist and the policy are on record.
    cho.escalates(heater, "LEGAL_OR_PRESS_THREAT", "They have called a newspaper");
    assertThat(count("missed")).isEqualTo(missed);
    assertThat(count("right")).isEqualTo(right + 1);
    assertThat(heater.caseFile().getString("escalations[0].specialist"))
        .isEqualTo("legal-and-press");
    assertThat(heater.caseFile().getString("escalations[0].policyVersion"))
        .startsWith("escalation-");

    // And down again, for a reason.
    cho.bringsDown(heater, "DEALT_WITH");
    assertThat(heater.caseFile().getString("deescalations[0].reason")).isEqualTo("DEALT_WITH");
    assertThat(heater.caseFile().getString("deescalations[0].policyVersion"))
        .startsWith("escalation-");
  }

  @Test
  void shouldReachTheCustomerInTheFormTheyNeedAndCloseOnlyWhenNothingIsMissing() {
    Customer mrsNowak = Customer.known("cust-145");
    Complaint fridge =
        ada.registers(mrsNowak.complainsAbout("Fridge F-145", "Warm", "Wszystko ciepłe."));
    fridge.awaits("case.opened");
    cho.assigns(fridge, ben, "answers");
    ben.takesOwnershipOf(fridge);
    CaseClient client = new CaseClient("handler", "ben", fridge);

    // Ada records once, in intake, what Mrs Nowak needs; Ben is told.
    Requests.as("agent", "ada", Service.INTAKE)
        .contentType("application/json")
        .body(
            Map.of(
                "vulnerable",
                false,
                "language",
                "pl",
                "adjustments",
                List.of("LARGE_PRINT", "PLAIN_LANGUAGE", "BRAILLE")))
        .put("/customers/{ref}/needs", mrsNowak.ref())
        .then()
        .statusCode(200);
    await()
        .untilAsserted(
            () -> client.reads("needs").body("adjustments", hasItems("BRAILLE", "LARGE_PRINT")));

    // He looks into it, and that is a stage of its own.
    client.gathersAndWeighsARecord();
    client
        .reads("stages")
        .body("models[0].stages.find { it.stage == 'INVESTIGATED' }.state", equalTo("DONE"));

    // He proposes how to put it right, offers money on top and promises a call; she accepts.
    ada.saysBackAndHearsItIsRight(fridge, "Nothing in it stays cold.");
    fridge.isUnderstoodAtTheCase();
    ben.proposes(fridge, "A repair, and something for the spoilt food");
    client.offers("GOODWILL", 2_000).statusCode(201);
    new CaseClient("agent", "ada", fridge).redress("acceptance", Map.of("answer", "ACCEPTED"));
    client.promises("A call on Friday", LocalDate.now(ZoneId.of("Europe/London")).plusDays(3));
    ben.resolves(fridge, "UPHELD", account());

    // Her letter is large, plain and Polish without Ben's asking; Braille he must see to himself.
    Map<String, Object> letter =
        Map.of(
            "letter",
            "FINAL_RESPONSE",
            "timeLimits",
            "NOT_WAIVED",
            "enclosures",
            List.of("OMBUDSMAN_LEAFLET"));
    client
        .drafts(letter)
        .body("complete", equalTo(false))
        .body("form.unmet", contains("BRAILLE"))
        .body("html", containsString("Mają Państwo rację."));
    client
        .issues(letter)
        .statusCode(409)
        .body("code", equalTo("letter.contradicts-adjustment"))
        .body("field", equalTo("byHand"));
    Map<String, Object> inBraille = new HashMap<>(letter);
    inBraille.put("byHand", List.of("BRAILLE"));
    client
        .issues(inBraille)
        .statusCode(201)
        .body("language", equalTo("pl"))
        .body("applied", contains("LARGE_PRINT", "PLAIN_LANGUAGE"));

    // It worked, she says; but her money is not there, and nobody has called.
    client.closes().statusCode(409).body("code", equalTo("case.follow-up-not-over"));
    fridge.awaits("follow-up.sent");
    ada.ringsAndHears(fridge, "SATISFIED");
    await()
        .untilAsserted(
            () -> assertThat(fridge.caseFile().getString("awaitedClosure")).isEqualTo("CONFIRMED"));
    client
        .closes()
        .statusCode(409)
        .body("code", equalTo("case.closure-incomplete"))
        .body("detail", containsString("redress[1].payment, promisedAction.fulfilment"));
    client
        .readsOfAll("/payments-due?limit=200")
        .body(
            "items.find { it.complaintId == '%s' }.owed[0].amount.minor".formatted(fridge.id()),
            equalTo(2_000));
    client.redress("payment", Map.of("sameMeans", true)).statusCode(200);
    client.keepsThePromise();
    fridge.awaits("complaint.closed");
    assertThat(fridge.latest("complaint.closed")).containsEntry("reason", "CONFIRMED");
  }

  private static int count(String cell) {
    return Requests.as("quality", "quinn", Service.RESOLUTION)
        .queryParam("from", LocalDate.now(ZoneId.of("Europe/London")).minusDays(1) + "T00:00:00Z")
        .get("/escalation-judgement")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getInt(
            "byTeam.find { it.team == 'answers' && it.criterion == 'LEGAL_OR_PRESS_THREAT' }"
                + ".matrix."
                + cell);
  }

  private Complaint anOwnedComplaint(String customer, String product) {
    Complaint complaint =
        ada.registers(Customer.known(customer).complainsAbout(product, "Faulty", "It fails."));
    complaint.awaits("case.opened");
    cho.assigns(complaint, ben, "answers");
    ben.takesOwnershipOf(complaint);
    return complaint;
  }

  private static Map<String, Object> account() {
    return star("Charged twice", "Return the money", "Refunded", "It is back", "All is settled");
  }
}
