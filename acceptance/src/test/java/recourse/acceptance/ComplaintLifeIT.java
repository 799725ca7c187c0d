package recourse.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static recourse.acceptance.people.CaseHandler.star;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import recourse.acceptance.people.Agent;
import recourse.acceptance.people.CaseHandler;
import recourse.acceptance.people.Complaint;
import recourse.acceptance.people.Customer;
import recourse.acceptance.people.Supervisor;

/** Three complaints, each from the first word to the last. */
@Order(1)
class ComplaintLifeIT {
  private final Agent ada = new Agent("ada");
  private final CaseHandler ben = new CaseHandler("ben");
  private final Supervisor cho = new Supervisor("cho");

  /** The first complaint of a fresh stack takes longer, and is not timed. */
  @BeforeAll
  static void letTheHouseWarmUp() {
    Agent early = new Agent("early");
    Complaint first =
        early.registers(Customer.known("cust-1").complainsAbout("Warm-up", "Cold", "Brr."));
    first.awaits("deadline.set");
    first.awaits("case.opened");
    early.withdraws(first);
    first.awaits("deadline.cancelled");
  }

  @Test
  void shouldLiveFromReceiptToConfirmedClosure() {
    // Mrs Okoro rings: her kettle leaks. The line is bad, and what Ada typed is sent twice.
    Customer mrsOkoro =
        Customer.named("cust-77", "Mrs Okoro", "okoro@mail.test", "+44 20 7946 0000");
    Map<String, Object> words =
        mrsOkoro.complainsAbout("Kettle K-200", "Leaks", "The kitchen floor is wet every morning.");
    Complaint kettle = ada.registers(words, "call-4711");
    ada.isToldTheSameAgain(kettle, words, "call-4711");
    kettle.tells("complaint.registered", "case.opened", "deadline.set", "deadline.set");

    ada.acknowledges(kettle);
    kettle.tells("complaint.acknowledged", "deadline.met");
    ada.judges(kettle, "HIGH", "ROUTINE");
    kettle.tells("complaint.triaged", "deadline.moved");

    // Ada says back what she heard; until Mrs Okoro calls it right, nobody may offer a solution.
    ada.saysBackAndHearsItIsRight(kettle, "It leaks at night and wets the kitchen floor.");
    kettle.tells("complaint.summary-confirmed");

    cho.assigns(kettle, ben, "kitchen");
    kettle.tells("case.assigned");
    ben.takesOwnershipOf(kettle);
    kettle.tells("case.owned");

    // Ben must know which model it is, and while he waits the clock stands still.
    Instant promised = kettle.due("RESOLVE");
    ben.asks(kettle, "Which model is it?");
    kettle.tells("case.clarification-requested", "deadline.paused");
    assertThat(kettle.clock("RESOLVE")).containsEntry("status", "PAUSED");
    assertThat(kettle.whole().getString("standing.stage")).isEqualTo("AWAITING");
    ada.passesOn(kettle, 1, "The red one, K-200");
    kettle.tells("case.clarification-received", "deadline.resumed");
    assertThat(kettle.clock("RESOLVE")).containsEntry("status", "RUNNING");
    assertThat(kettle.due("RESOLVE")).isAfter(promised);

    kettle.isUnderstoodAtTheCase();
    ben.proposes(kettle, "A new kettle by Friday, and an apology");
    kettle.tells("case.solution-proposed");
    ada.recordsAgreementTo(kettle, 1);
    kettle.tells("case.solution-agreed");
    ben.resolves(kettle, "UPHELD", aDryFloor());
    kettle.tells("complaint.resolved", "deadline.met", "follow-up.scheduled", "follow-up.sent");

    // She is asked whether it worked, and it did.
    mrsOkoro.answersTheSurvey(true, 5, "Dry at last");
    kettle.tells("survey.answered", "follow-up.satisfaction-confirmed", "complaint.closed");

    JsonPath whole = kettle.whole();
    assertThat(whole.getString("status")).isEqualTo("CLOSED");
    assertThat(whole.getString("customer.name")).isEqualTo("Mrs Okoro");
    assertThat(whole.<String, Object>getMap("standing"))
        .containsEntry("stage", "CLOSED")
        .containsEntry("promise", "MET")
        .containsEntry("handler", "ben")
        .containsEntry("team", "kitchen")
        .containsEntry("outcome", "UPHELD")
        .containsEntry("agreed", true)
        .containsEntry("satisfied", true)
        .containsEntry("closure", "CONFIRMED");
    assertThat(kettle.caseFile().getString("status")).isEqualTo("CLOSED");
    theFiguresShow(
        "Kettle K-200", Map.of("complaints_received", "1", "csat", "1", "open_backlog", "0"));
    theFiguresShow("Kettle K-200", Map.of("sla_attainment", "1", "reopen_rate", "0"));
    theFiguresShow(
        "Kettle K-200",
        Map.of(
            "sla_attainment_per_case", "1",
            "upheld_rate", "1",
            "closed_within_3_business_days", "1",
            "survey_coverage", "1",
            "survey_response_rate", "1",
            "follow_up_on_time", "1",
            "csat_mean", "5",
            "escalation_rate", "0"));
  }

  @Test
  void shouldBeReopenedAndEscalatedWhenItDidNotWorkAndCloseUnconfirmedWhenNobodyAnswers() {
    Customer mrBauer = Customer.known("cust-78");
    Complaint toaster = anOwnedComplaintOf(mrBauer, "Toaster T-9");
    ada.saysBackAndHearsItIsRight(toaster, "It burns the bread.");
    toaster.tells("complaint.summary-confirmed");
    toaster.isUnderstoodAtTheCase();
    ben.proposes(toaster, "A new thermostat");
    toaster.tells("case.solution-proposed");
    ben.resolves(toaster, "PARTLY_UPHELD", aDryFloor());
    toaster.tells(
        "complaint.resolved",
        "deadline.met",
        "deadline.met",
        "follow-up.scheduled",
        "follow-up.sent");

    // It did not work, and he says so: the same second it lives again, one level up.
    mrBauer.answersTheSurvey(false, 1, "It still burns everything");
    toaster.tells(
        "survey.answered",
        "follow-up.dissatisfaction-reported",
        "complaint.reopened",
        "complaint.escalated",
        "deadline.set");
    assertThat(toaster.latest("complaint.reopened")).containsEntry("reason", "DISSATISFIED");
    assertThat(toaster.latest("complaint.escalated"))
        .containsEntry("criterion", "DISSATISFIED_WITH_RESOLUTION");
    assertThat(toaster.whole().getString("status")).isEqualTo("REOPENED");
    assertThat(toaster.whole().getInt("standing.escalationLevel")).isEqualTo(1);

    // What did not hold is no proposal any more, and Mr Bauer does not answer: Ben must say so.
    ben.isAskedForAProposalFirst(toaster, aDryFloor());
    ben.upholdsWithoutProposal(toaster, "CUSTOMER_UNREACHABLE", aDryFloor());
    toaster.tells("complaint.resolved", "deadline.met", "follow-up.scheduled", "follow-up.sent");

    // Asked in writing once, rung twice: nobody there. It closes, and says that nobody confirmed.
    ada.ringsAndHears(toaster, "UNREACHABLE");
    ada.ringsAndHears(toaster, "UNREACHABLE");
    toaster.tells("follow-up.lapsed", "complaint.closed");
    assertThat(toaster.latest("complaint.closed")).containsEntry("reason", "UNCONFIRMED");
    theFiguresShow(
        "Toaster T-9",
        Map.of("escalation_rate", "1", "reopen_rate", "1", "csat", "0", "upheld_rate", "1"));
    assertThat(toaster.whole().getString("standing.closure")).isEqualTo("UNCONFIRMED");
    theFiguresShow(
        "Toaster T-9", Map.of("reopen_rate", "1", "csat", "0", "complaints_resolved", "1"));
  }

  @Test
  void shouldComeDownAgainAndCountAsNeedlessWhenItWasNotAMatterOfSafety() {
    Complaint heater = anOwnedComplaintOf(Customer.known("cust-80"), "Heater H-3");
    int needless = cho.countsNeedlessStepsUpOn("SAFETY");
    cho.escalates(heater, "SAFETY", "It smells of smoke");
    heater.tells("complaint.escalated");
    assertThat(heater.whole().getInt("standing.escalationLevel")).isEqualTo(1);
    assertThat(cho.countsNeedlessStepsUpOn("SAFETY")).isEqualTo(needless);

    // The smoke was the neighbour's barbecue.
    cho.bringsDown(heater, "CRITERION_NOT_MET");
    heater.tells("complaint.deescalated");
    assertThat(heater.whole().getInt("standing.escalationLevel")).isZero();
    assertThat(cho.countsNeedlessStepsUpOn("SAFETY")).isEqualTo(needless + 1);
  }

  @Test
  void shouldEndEveryPromiseWhenTheCustomerTakesItBack() {
    Complaint lamp =
        ada.registers(
            Customer.known("cust-79").complainsAbout("Lamp L-1", "Flickers", "It flickers."));
    lamp.tells("complaint.registered", "case.opened", "deadline.set", "deadline.set");
    ada.withdraws(lamp);
    lamp.tells(
        "complaint.withdrawn", "complaint.closed", "deadline.cancelled", "deadline.cancelled");
    assertThat(lamp.whole().getString("status")).isEqualTo("WITHDRAWN");
    assertThat(lamp.whole().getString("standing.closure")).isEqualTo("WITHDRAWN");
    assertThat(lamp.caseFile().getString("status")).isEqualTo("WITHDRAWN");
    theFiguresShow("Lamp L-1", Map.of("complaints_received", "1", "open_backlog", "0"));
  }

  private Complaint anOwnedComplaintOf(Customer customer, String product) {
    Complaint complaint = ada.registers(customer.complainsAbout(product, "Burns", "All black."));
    complaint.tells("complaint.registered", "case.opened", "deadline.set", "deadline.set");
    cho.assigns(complaint, ben, "kitchen");
    complaint.tells("case.assigned");
    ben.takesOwnershipOf(complaint);
    return complaint.tells("case.owned");
  }

  private static Map<String, Object> aDryFloor() {
    return star(
        "A K-200 bought in May leaks at the seam",
        "A kettle that keeps its water",
        "Sent a new K-250",
        "It arrived on Friday and is dry",
        "Mrs Okoro has a dry floor");
  }

  private void theFiguresShow(String product, Map<String, String> expected) {
    await("the figures of " + product)
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> {
              JsonPath figures = cho.looksAtTheFiguresOf(product);
              expected.forEach(
                  (name, value) ->
                      assertThat(number(figures.getString(valueOf(name))))
                          .as(name)
                          .isEqualByComparingTo(value));
            });
  }

  private static BigDecimal number(String shown) {
    return shown == null ? null : new BigDecimal(shown);
  }

  private static String valueOf(String figure) {
    return "kpis.find { it.name == '" + figure + "' }.value";
  }
}
