package recourse.acceptance.people;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import recourse.acceptance.stack.Requests;
import recourse.local.Service;

/** Looks at cases others have handled, and scores them. */
public final class Reviewer {
  private final String name;

  public Reviewer(String name) {
    this.name = name;
  }

  /** Scores how well a customer was listened to: finishing, open questions, saying back. */
  public ValidatableResponse reviews(
      Complaint complaint, int finished, int asked, int saidBack, String remark) {
    return at().body(
            Map.of(
                "complaintId", complaint.id(),
                "scores", Map.of("LISTENING", listening(finished, asked, saidBack)),
                "remark", remark))
        .post("/quality-reviews")
        .then();
  }

  /** Tells how a visit to a team as a customer went. */
  public void visited(String team, String visitedAt, int finished, int asked, int saidBack) {
    at().body(
            Map.of(
                "team",
                team,
                "channel",
                "PHONE",
                "visitedAt",
                visitedAt,
                "scores",
                Map.of("LISTENING", listening(finished, asked, saidBack))))
        .post("/mystery-visits")
        .then()
        .statusCode(201)
        .body("team", equalTo(team));
  }

  /** Asks something of the follow-up service. */
  public Response looksAt(String path) {
    return at().get(path);
  }

  private static Map<String, Integer> listening(int finished, int asked, int saidBack) {
    return Map.of("NO_INTERRUPTION", finished, "OPEN_QUESTIONS", asked, "SUMMARY", saidBack);
  }

  private RequestSpecification at() {
    return Requests.as("quality", name, Service.FOLLOWUP).contentType("application/json");
  }
}
