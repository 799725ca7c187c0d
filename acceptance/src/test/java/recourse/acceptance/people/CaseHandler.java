package recourse.acceptance.people;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import recourse.acceptance.stack.Requests;
import recourse.local.Service;

/** Works on a case and owns it. */
public final class CaseHandler {
  /** The policies a decision cites where a story does not care. */
  public static final List<Map<String, String>> POLICIES =
      List.of(Map.of("policy", "complaints-procedure", "version", "1"));

  private static final String REASONS = "What we found bears the complaint out.";
  private static final String ROLE = "handler";

  private final String name;

  public CaseHandler(String name) {
    this.name = name;
  }

  /** The name by which cases are assigned. */
  public String name() {
    return name;
  }

  /** Accepts the case as their own. */
  public void takesOwnershipOf(Complaint complaint) {
    put("/cases/{id}/ownership", complaint, Map.of(), "OWNED");
  }

  /** Asks the customer something. */
  public void asks(Complaint complaint, String question) {
    post("/cases/{id}/clarifications", complaint, Map.of("question", question));
  }

  /** Puts a solution to the customer. */
  public void proposes(Complaint complaint, String solution) {
    post("/cases/{id}/proposals", complaint, Map.of("solution", solution));
  }

  /** Answers the complaint with a whole account. */
  public void resolves(Complaint complaint, String outcome, Map<String, Object> star) {
    put("/cases/{id}/resolution", complaint, answer(outcome, star), "RESOLVED");
  }

  /** Upholds the complaint though nothing was proposed, and says why that is. */
  public void upholdsWithoutProposal(Complaint complaint, String why, Map<String, Object> star) {
    Map<String, Object> answer = answer("UPHELD", star);
    answer.put("withoutProposal", why);
    put("/cases/{id}/resolution", complaint, answer, "RESOLVED");
  }

  /** Tries to uphold the complaint, and is asked for a proposal first. */
  public void isAskedForAProposalFirst(Complaint complaint, Map<String, Object> star) {
    at().body(answer("UPHELD", star))
        .put("/cases/{id}/resolution", complaint.id())
        .then()
        .statusCode(409)
        .body("code", equalTo("case.proposal-missing"));
  }

  private static Map<String, Object> answer(String outcome, Map<String, Object> star) {
    return new HashMap<>(
        Map.of("outcome", outcome, "reasons", REASONS, "policies", POLICIES, "star", star));
  }

  /** A whole account: situation, task, an action with its result, and what came of it all. */
  public static Map<String, Object> star(
      String situation, String task, String action, String itsResult, String result) {
    return Map.of(
        "situation", situation,
        "task", task,
        "actions", List.of(Map.of("action", action, "result", itsResult)),
        "result", result);
  }

  private void post(String path, Complaint complaint, Map<String, ?> body) {
    at().body(body)
        .post(path, complaint.id())
        .then()
        .statusCode(201)
        .header("Location", endsWith("/1"));
  }

  private void put(String path, Complaint complaint, Map<String, ?> body, String status) {
    at().body(body)
        .put(path, complaint.id())
        .then()
        .statusCode(200)
        .body("status", equalTo(status));
  }

  private RequestSpecification at() {
    return Requests.as(ROLE, name, Service.RESOLUTION).contentType("application/json");
  }
}
