package recourse.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static recourse.acceptance.people.CaseHandler.star;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import recourse.acceptance.people.Agent;
import recourse.acceptance.people.CaseClient;
import recourse.acceptance.people.CaseHandler;
import recourse.acceptance.people.Complaint;
import recourse.acceptance.people.Customer;
import recourse.acceptance.people.Supervisor;
import recourse.acceptance.people.Timekeeper;
import recourse.acceptance.stack.KafkaTopic;
import recourse.acceptance.stack.Quiescence;

/** Several clocks on one complaint, each of which can say why it is due when it is due. */
class DeadlinesIT {
  private static final Duration SWEEP_AND_ALL = Duration.ofSeconds(60);

  private final Agent ada = new Agent("ada");
  private final CaseHandler ben = new CaseHandler("ben");
  private final Supervisor cho = new Supervisor("cho");
  private final Timekeeper dee = new Timekeeper("dee");
  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @Test
  void shouldKeepEveryPromiseAtOnceAndSayWhyEachIsDueWhenItIsDue() {
    // Northern Mutual has a contract: its customers are answered within 40 hours, and told in
    // between. The repair shop has promised the other teams to be done with a case within 8.
    String contract = "NM-" + mark;
    String shop = "shop-" + mark;
    Customer mrsAdeyemi = Customer.known("cust-" + mark);
    dee.putsDownTheContract(contract, "Northern Mutual", "cust-" + mark);
    dee.putsDownWhatThe(
        contract,
        "Schedule 2, clause 4",
        Map.of(
            "RESOLVE", "PT40H",
            "FIRST_RESPONSE", "PT4H",
            "NEXT_RESPONSE", "PT2H",
            "PROGRESS_MESSAGE", "PT24H",
            "FOLLOW_UP", "PT16H"));
    dee.putsDownWhatTheTeam(shop, "OLA 7", Map.of("TEAM", "PT8H"));
    dee.putsDownTheHoursOf(shop, "MON-SUN 00:00-24:00");

    // She complains about what was done with her data, too: the law starts a clock of its own.
    Map<String, Object> words =
        mrsAdeyemi.complainsAbout("Clock C-1", "Slow", "It is late, and so is your answer.");
    words.put("dataProtection", true);
    Complaint slow = ada.registers(words);
    runs(slow, "ACKNOWLEDGE", "RESOLVE", "FIRST_RESPONSE", "PROGRESS_MESSAGE", "STATUTORY");
    cho.assigns(slow, ben, shop);
    runs(slow, "TEAM");
    ben.takesOwnershipOf(slow);

    JsonPath why = dee.asks(slow.clock("RESOLVE"), Instant.EPOCH);
    assertThat(why.getString("policyVersion")).isEqualTo(contract + "@1");
    assertThat(why.getString("paragraph")).isEqualTo("Schedule 2, clause 4");
    assertThat(why.getString("target")).isEqualTo("PT40H");
    assertThat(why.<String>getList("explanation.because"))
        .containsExactly("contract is " + contract);
    assertThat(why.getString("explanation.words[0]")).startsWith(contract + "@1 (Schedule 2");
    assertThat(why.<String>getList("explanation.conditions.pausedWhile"))
        .containsExactly("CUSTOMER", "EVIDENCE");
    Instant started = Instant.parse(why.getString("startedAt"));
    assertThat(slow.due("RESOLVE")).isEqualTo(started.plus(Duration.ofHours(40)));
    assertThat(slow.due("FIRST_RESPONSE")).isEqualTo(started.plus(Duration.ofHours(4)));

    // Ben asks her something: the promise to answer stands still, the law does not, and the
    // question is the first word from a human being.
    ada.saysBackAndHearsItIsRight(slow, "It is late, and so is our answer.");
    ben.asks(slow, "How late?");
    is(slow, "RESOLVE", "PAUSED");
    is(slow, "FIRST_RESPONSE", "MET");
    assertThat(slow.clock("STATUTORY")).containsEntry("status", "RUNNING");
    ada.passesOn(slow, 1, "Ten minutes a day");
    is(slow, "RESOLVE", "RUNNING");
    JsonPath paused = dee.asks(slow.clock("RESOLVE"), Instant.EPOCH);
    assertThat(paused.getString("explanation.pauses[0].why")).isEqualTo("CUSTOMER");
    assertThat(slow.due("RESOLVE")).isAfter(started.plus(Duration.ofHours(40)));

    // The shop goes over to half days. Clocks that run are counted again, and the book says how
    // many; what had ended before stays as it was.
    Instant before = slow.due("RESOLVE");
    Map<String, Object> firstResponse = slow.clock("FIRST_RESPONSE");
    Instant known = Instant.parse(slow.latest("deadline.resumed").get("occurredAt").toString());
    dee.putsDownTheHoursOf(shop, "MON-SUN 00:00-12:00");
    JsonPath book = dee.seesClocksMovedByTheHoursOf(shop);
    assertThat(book.getString("versions[-1].writtenBy")).isEqualTo("dee");
    assertThat(slow.due("RESOLVE")).isAfter(before);
    JsonPath then = dee.asks(slow.clock("RESOLVE"), known);
    assertThat(then.getString("explanation.views.find { it.as == 'KNOWN_THEN' }.dueAt"))
        .isEqualTo(before.toString());
    assertThat(then.getString("explanation.views.find { it.as == 'REPORTED' }.dueAt"))
        .isEqualTo(slow.due("RESOLVE").toString());
    assertThat(slow.clock("FIRST_RESPONSE")).isEqualTo(firstResponse);

    // The answer ends what was owed for it, and starts the promise to ask whether it worked.
    slow.isUnderstoodAtTheCase();
    ben.proposes(slow, "We regulate it tomorrow");
    ben.resolves(
        slow,
        "UPHELD",
        star("A clock that is late", "One in time", "Regulated it", "In time", "Done"));
    for (String kind : List.of("RESOLVE", "TEAM", "STATUTORY", "FOLLOW_UP")) {
      is(slow, kind, "MET");
    }

    // It did not work: whoever reopens it waits two hours for a word, not for the old time.
    mrsAdeyemi.answersTheSurvey(false, 1, "Still late");
    runs(slow, "NEXT_RESPONSE");
    Map<String, Object> next = slow.clock("NEXT_RESPONSE");
    assertThat(next).containsEntry("target", "PT2H");
    is(slow, "RESOLVE", "RUNNING");
    assertThat(slow.clock("RESOLVE")).containsEntry("startedAt", next.get("startedAt"));

    // All of it is told once more, backwards, as after a broker was set up anew: nothing changes.
    Quiescence.await(Duration.ofMinutes(1));
    String clocks = dee.seesAllClocksOf(slow);
    List<ConsumerRecord<String, byte[]>> told =
        new ArrayList<>(KafkaTopic.records(record -> slow.id().equals(record.key())));
    Collections.reverse(told);
    told.forEach(KafkaTopic::putAgain);
    Quiescence.await(Duration.ofMinutes(1));
    assertThat(dee.seesAllClocksOf(slow)).isEqualTo(clocks);
  }

  @Test
  void shouldOweAcceptedMoneyUntilItIsPaid() {
    // Mr Adeyemi bought it today and may have his money back; he accepts, with a day to pay by.
    Complaint kettle = owned("cust-paid-" + mark, "Kettle K-14");
    CaseClient client = new CaseClient("handler", "ben", kettle);
    LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    client.notesAPurchaseOf(today.toString());
    client.offers("REFUND", 25_000).statusCode(201);
    new CaseClient("supervisor", "cho", kettle)
        .redress("approval", Map.of("approved", true))
        .statusCode(200);
    new CaseClient("agent", "ada", kettle)
        .redress("acceptance", Map.of("answer", "ACCEPTED"))
        .statusCode(200);

    // The clock on the money counts the day of agreement as the first of fourteen.
    is(kettle, "REDRESS_PAYMENT", "RUNNING");
    LocalDate payBy =
        kettle.due("REDRESS_PAYMENT").atZone(ZoneId.of("Europe/London")).toLocalDate();
    assertThat(payBy).isBetween(today.plusDays(13), today.plusDays(14));
    assertThat(dee.asks(kettle.clock("REDRESS_PAYMENT"), Instant.EPOCH).getString("rule"))
        .isEqualTo("REDRESS-payment");

    // An answer does not pay him. The money does.
    ada.saysBackAndHearsItIsRight(kettle, "It leaks, and he wants his money.");
    kettle.isUnderstoodAtTheCase();
    ben.proposes(kettle, "All of the money");
    ben.resolves(
        kettle, "UPHELD", star("It leaks", "A dry one", "Paid it back", "It is paid", "Done"));
    is(kettle, "RESOLVE", "MET");
    assertThat(kettle.clock("REDRESS_PAYMENT")).containsEntry("status", "RUNNING");
    client.redress("payment", Map.of("sameMeans", true)).statusCode(200);
    is(kettle, "REDRESS_PAYMENT", "MET");
  }

  @Test
  void shouldGiveARequestLongerWhereTheReasonsWereToldAndStopForTheRegulatorOnlyWhenItKnows() {
    // Somebody asks for their data: one month. Without reasons, no letter makes that longer.
    Complaint request = owned("cust-asks-" + mark, "Subject access request");
    CaseClient client = new CaseClient("handler", "ben", request);
    is(request, "STATUTORY", "RUNNING");
    Instant oneMonth = request.due("STATUTORY");
    Map<String, Object> letter = new HashMap<>();
    letter.put("letter", "DELAY_NOTICE");
    letter.put("expectedBy", LocalDate.now(ZoneId.of("Europe/London")).plusDays(60).toString());
    letter.put("timeLimits", "NOT_WAIVED");
    letter.put("enclosures", List.of("OMBUDSMAN_LEAFLET"));
    client.issues(letter).statusCode(409).body("code", equalTo("letter.incomplete"));
    letter.put("reasonForDelay", "Forty mailboxes have to be searched.");
    client.issues(letter).statusCode(201);
    await("the law allows longer")
        .atMost(SWEEP_AND_ALL)
        .until(() -> request.due("STATUTORY").isAfter(oneMonth.plus(Duration.ofDays(50))));
    JsonPath why = dee.asks(request.clock("STATUTORY"), Instant.EPOCH);
    assertThat(why.getString("rule")).isEqualTo("DP-P1");
    assertThat(why.getString("explanation.changes[0].because[0]"))
        .isEqualTo("letter 1, notice of delay");
    assertThat(why.<String>getList("explanation.conditions.extendedBy"))
        .containsExactly("case.letter-issued");
    assertThat(request.latest("deadline.moved")).containsEntry("kind", "STATUTORY");

    // A leak is another matter: 72 hours, and an answer to the customer tells no regulator.
    Complaint leak = owned("cust-leak-" + mark, "Data breach");
    is(leak, "STATUTORY", "RUNNING");
    assertThat(leak.due("STATUTORY"))
        .isEqualTo(started(leak.clock("STATUTORY")).plus(Duration.ofHours(72)));
    ben.upholdsWithoutProposal(
        leak,
        "ALREADY_PUT_RIGHT",
        star("A list got out", "To end it", "Took it down", "It is gone", "Done"));
    is(leak, "RESOLVE", "MET");
    assertThat(leak.clock("STATUTORY")).containsEntry("status", "RUNNING");
    dee.tellsTheRegulatorAbout(leak.clock("STATUTORY"));
    is(leak, "STATUTORY", "MET");
    assertThat(leak.latest("complaint.regulator-notified")).containsEntry("by", "dee");
  }

  private Complaint owned(String customer, String product) {
    Complaint complaint =
        ada.registers(Customer.known(customer).complainsAbout(product, "Broken", "It is broken."));
    complaint.awaits("case.opened");
    cho.assigns(complaint, ben, "kitchen");
    ben.takesOwnershipOf(complaint);
    return complaint;
  }

  private static Instant started(Map<String, Object> clock) {
    return Instant.parse(clock.get("startedAt").toString());
  }

  private static void runs(Complaint complaint, String... kinds) {
    for (String kind : kinds) {
      is(complaint, kind, "RUNNING");
    }
  }

  private static void is(Complaint complaint, String kind, String status) {
    await(kind + " is " + status)
        .atMost(SWEEP_AND_ALL)
        .ignoreExceptions()
        .until(() -> status.equals(complaint.clock(kind).get("status")));
  }
}
