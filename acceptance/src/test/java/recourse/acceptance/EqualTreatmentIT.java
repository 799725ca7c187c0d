package recourse.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static recourse.acceptance.people.CaseHandler.star;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import recourse.acceptance.people.Agent;
import recourse.acceptance.people.CaseHandler;
import recourse.acceptance.people.Complaint;
import recourse.acceptance.people.Customer;
import recourse.acceptance.people.Supervisor;
import recourse.acceptance.stack.Requests;
import recourse.local.Service;

/**
 * One complaint of a vulnerable customer, and what different people would make of it: other systems
 * who count otherwise, and a review of whether customers are treated alike.
 */
@Order(2)
class EqualTreatmentIT {
  private static final String PRODUCT = "Toaster F-1";
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  private static Complaint toaster;

  @BeforeAll
  static void liveThroughIt() {
    Agent ada = new Agent("ada");
    CaseHandler ben = new CaseHandler("ben");
    Customer mrLind = Customer.named("cust-fair", "Mr Lind", "lind@mail.test", "+44 20 7946 0001");

    // Mr Lind needs large print, and somebody has noted that he is vulnerable.
    Requests.as("agent", "ada", Service.INTAKE)
        .contentType("application/json")
        .body(Map.of("vulnerable", true, "adjustments", List.of("LARGE_PRINT")))
        .put("/customers/{ref}/needs", "cust-fair")
        .then()
        .statusCode(200);
    toaster = ada.registers(mrLind.complainsAbout(PRODUCT, "Burns", "It burns my bread."));
    toaster.awaits("case.opened");
    ada.acknowledges(toaster);
    ada.judges(toaster, "LOW", "ROUTINE");
    ada.saysBackAndHearsItIsRight(toaster, "It burns the bread.");
    new Supervisor("cho").assigns(toaster, ben, "kitchen");
    ben.takesOwnershipOf(toaster);
    toaster.isUnderstoodAtTheCase();
    ben.proposes(toaster, "A new toaster by Friday");
    ada.recordsAgreementTo(toaster, 1);
    ben.resolves(
        toaster, "UPHELD", star("Burnt bread", "Find out", "Looked", "It burns", "A new toaster"));
    toaster.awaits("follow-up.sent");
  }

  @Test
  void shouldShowTheSameDaysInEveryDialectWithTheReasons() {
    // when
    JsonPath side =
        awaited(
            "/dialects",
            "measures.find { it.measure == 'reopened' }"
                + ".dialects.find { it.dialect == 'digit' }.denominator");

    // then two replies make two touches, and we say nothing before the complaint is closed
    String oneTouch = said("first_contact_resolution", "zendesk");
    assertThat(side.getInt(oneTouch + ".numerator")).isZero();
    assertThat(side.getInt(oneTouch + ".denominator")).isEqualTo(1);
    assertThat(side.getList(oneTouch + ".reasons"))
        .containsExactly(
            "Zendesk has 0.0000 (0 of 1), Recourse has no data.",
            "1 complaint is counted by Zendesk alone: they were not closed in the period.");
    // he did not have to write again until he agreed
    assertThat(side.getInt(said("first_contact_resolution", "freshservice") + ".numerator"))
        .isZero();
    assertThat(side.getInt(said("deadlines_met", "digit") + ".numerator")).isEqualTo(1);
    assertThat(side.getInt(said("deadlines_met", "frappe") + ".denominator")).isEqualTo(1);
    assertThat(side.getObject(said("satisfaction", "recourse") + ".value", Object.class)).isNull();
  }

  @Test
  void shouldAnswerTheFiguresInTheDialectAskedFor() {
    awaited("/dialects", "measures[0].dialects[1].denominator");
    JsonPath digit =
        Requests.as("handler", Service.METRICS)
            .queryParam("dialect", "digit")
            .queryParam("product", PRODUCT)
            .queryParam("from", TODAY.minusDays(1).toString())
            .queryParam("to", TODAY.plusDays(1).toString())
            .get("/kpis")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(digit.getInt("kpis.find { it.name == 'deadlines_met' }.denominator")).isEqualTo(1);
  }

  @Test
  void shouldTellMetricsThatHeIsVulnerableAndNeverWhy() {
    // when
    Map<String, Object> judged = toaster.latest("complaint.triaged");

    // then
    assertThat(judged).containsEntry("vulnerable", true).containsEntry("adjusted", true);
    assertThat(judged.toString()).doesNotContain("LARGE_PRINT", "Lind");
  }

  @Test
  void shouldLookWhetherVulnerableCustomersAreTreatedAlikeAndSayWhenTooFewTell() {
    // when
    JsonPath review =
        awaited("/integrity", "checks.find { it.check == 'upheld_by_vulnerability' }.tooFew");

    // then one customer proves nothing
    assertThat(review.getInt("checks.find { it.check == 'upheld_by_vulnerability' }.flagged"))
        .isZero();
    assertThat(review.getString("parameters.policyVersion")).isEqualTo("integrity-2");
    assertThat(review.getDouble("parameters.falseDiscoveryRate")).isEqualTo(0.05);
  }

  private static String said(String measure, String dialect) {
    return "measures.find { it.measure == '%s' }.dialects.find { it.dialect == '%s' }"
        .formatted(measure, dialect);
  }

  /** The answer of an endpoint once a number in it is no longer 0. */
  private static JsonPath awaited(String path, String number) {
    return await(path)
        .atMost(Duration.ofSeconds(60))
        .until(() -> asked(path), answer -> answer.getInt(number) > 0);
  }

  private static JsonPath asked(String path) {
    return Requests.as("auditor", Service.METRICS)
        .queryParam("product", PRODUCT)
        .queryParam("from", TODAY.minusDays(1).toString())
        .queryParam("to", TODAY.plusDays(1).toString())
        .queryParam("timeZone", "UTC")
        .get(path)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
