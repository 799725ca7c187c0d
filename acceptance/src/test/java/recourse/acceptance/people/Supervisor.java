package recourse.acceptance.people;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import recourse.acceptance.stack.Requests;
import recourse.local.Service;

/** Hands out cases, moves them up and looks at the figures. */
public final class Supervisor {
  private static final String ROLE = "supervisor";
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final String name;

  public Supervisor(String name) {
    this.name = name;
  }

  /** Asks a handler of a team to own the case. */
  public void assigns(Complaint complaint, CaseHandler handler, String team) {
    at(Service.RESOLUTION)
        .body(Map.of("handler", handler.name(), "team", team))
        .put("/cases/{id}/assignment", complaint.id())
        .then()
        .statusCode(200)
        .body("status", equalTo("ASSIGNED"))
        .body("handler", equalTo(handler.name()));
  }

  /** Moves the case up on a criterion. */
  public void escalates(Complaint complaint, String criterion, String note) {
    at(Service.RESOLUTION)
        .body(Map.of("criterion", criterion, "note", note))
        .post("/cases/{id}/escalations", complaint.id())
        .then()
        .statusCode(201);
  }

  /** Moves the case down again for a reason. */
  public void bringsDown(Complaint complaint, String reason) {
    at(Service.RESOLUTION)
        .body(Map.of("reason", reason))
        .post("/cases/{id}/deescalations", complaint.id())
        .then()
        .statusCode(201);
  }

  /** Tells a handler what could be done better, from a real case; nobody else hears it. */
  public void givesFeedbackTo(CaseHandler handler, Complaint complaint, String words) {
    at(Service.FOLLOWUP)
        .body(
            Map.of(
                "kind",
                "FEEDBACK",
                "people",
                List.of(handler.name()),
                "complaintId",
                complaint.id(),
                "words",
                words))
        .post("/coaching-notes")
        .then()
        .statusCode(201);
  }

  /** How often it was needless to move a case up on a criterion, in these days. */
  public int countsNeedlessStepsUpOn(String criterion) {
    return at(Service.RESOLUTION)
        .queryParam("from", LocalDate.now(LONDON).minusDays(1) + "T00:00:00Z")
        .get("/escalation-judgement")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getInt("byCriterion.find { it.criterion == '" + criterion + "' }.matrix.needless");
  }

  /** The figures of these days for one product. */
  public JsonPath looksAtTheFiguresOf(String product) {
    LocalDate today = LocalDate.now(LONDON);
    return at(Service.METRICS)
        .queryParam("from", today.minusDays(1).toString())
        .queryParam("to", today.plusDays(1).toString())
        .queryParam("product", product)
        .queryParam("by", "channel")
        .get("/kpis")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private RequestSpecification at(Service service) {
    return Requests.as(ROLE, name, service).contentType("application/json");
  }
}
