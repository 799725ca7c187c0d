package recourse.acceptance.people;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import recourse.acceptance.stack.Requests;
import recourse.local.Service;

/** Everything a colleague does to answer one complaint: options, redress, letters. */
public final class CaseClient {
  private final String role;
  private final String name;
  private final Complaint complaint;

  /** Somebody of this role works on a complaint. */
  public CaseClient(String role, String name, Complaint complaint) {
    this.role = role;
    this.name = name;
    this.complaint = complaint;
  }

  /** Notes what was bought: a kettle for 250 pounds, delivered today. */
  public void notesAPurchaseOf(String day) {
    put(
            "purchase",
            Map.of(
                "supply",
                "GOODS",
                "proof",
                "SHOWN",
                "contractOn",
                day,
                "ownedOn",
                day,
                "deliveredOn",
                day,
                "priceMinor",
                25_000,
                "currency",
                "GBP",
                "cures",
                List.of()))
        .statusCode(200);
  }

  /** Compares a voucher with the money back, and chooses the latter. */
  public void comparesAVoucherWithTheMoneyBack(String rationale) {
    put(
            "options",
            Map.of(
                "options",
                List.of(
                    option("A voucher", 2_000, 2, false), option("Money back", 25_000, 5, true)),
                "rationale",
                rationale))
        .statusCode(200);
  }

  private static Map<String, Object> option(String what, int minor, int impact, boolean chosen) {
    return Map.of(
        "option", what,
        "cost", pounds(minor),
        "feasibility", 5,
        "customerImpact", impact,
        "chosen", chosen);
  }

  /** So much money, in pence. */
  public static Map<String, Object> pounds(int minor) {
    return Map.of("minor", minor, "currency", "GBP");
  }

  /** Proposes a solution. */
  public ValidatableResponse proposes(String solution) {
    return post("proposals", Map.of("solution", solution));
  }

  /** Passes on what the customer says to a proposal. */
  public ValidatableResponse passesOn(int proposal, Map<String, ?> answer) {
    return put("proposals/" + proposal + "/answer", answer);
  }

  /** Offers redress. */
  public ValidatableResponse offers(String kind, int minor) {
    return post("redress", Map.of("kind", kind, "amount", pounds(minor)));
  }

  /** Takes a step with the only redress. */
  public ValidatableResponse redress(String step, Map<String, ?> body) {
    return put("redress/1/" + step, body);
  }

  /** Asks what is to be said of a reply before it is sent. */
  public ValidatableResponse hasReplyJudged(String text, String template) {
    return post("reply-judgements", Map.of("text", text, "template", template));
  }

  /** Gathers a record, weighs it and says what was found. */
  public void gathersAndWeighsARecord() {
    post("evidence", Map.of("kind", "RECORD", "reference", "meter-1")).statusCode(201);
    put(
            "reasoning",
            Map.of(
                "finding",
                "It never got cold.",
                "standards",
                List.of(Map.of("standard", "cra-2015 s.9", "application", "Sold as new")),
                "weighed",
                List.of(Map.of("evidence", 1, "weight", "DECISIVE", "because", "It measures"))))
        .statusCode(200);
  }

  /** Promises something by a day. */
  public void promises(String action, LocalDate day) {
    put("promised-action", Map.of("action", action, "dueAt", day + "T12:00:00Z")).statusCode(200);
  }

  /** Does what was promised. */
  public void keepsThePromise() {
    put("promised-action/fulfilment", Map.of()).statusCode(200);
  }

  /** Wants the case closed. */
  public ValidatableResponse closes() {
    return put("closure", Map.of());
  }

  /** Notes that a criterion of escalation is met. */
  public void sees(String criterion) {
    post("escalation-signs", Map.of("criterion", criterion)).statusCode(201);
  }

  /** Resolves with this body. */
  public ValidatableResponse resolves(Map<String, ?> answer) {
    return put("resolution", answer);
  }

  /** Tries a letter out. */
  public ValidatableResponse drafts(Map<String, ?> letter) {
    return post("letter-drafts", letter);
  }

  /** Issues a letter. */
  public ValidatableResponse issues(Map<String, ?> letter) {
    return post("letters", letter);
  }

  /** The first letter, on paper. */
  public byte[] paper() {
    return at().get("/cases/{id}/letters/1/pdf", complaint.id())
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  /** Reads something of the case. */
  public ValidatableResponse reads(String what) {
    return at().get("/cases/{id}/" + what, complaint.id()).then().statusCode(200);
  }

  /** Reads something of resolution that belongs to no one case. */
  public ValidatableResponse readsOfAll(String what) {
    return at().get(what).then().statusCode(200);
  }

  private ValidatableResponse post(String path, Map<String, ?> body) {
    return at().body(body).post("/cases/{id}/" + path, complaint.id()).then();
  }

  private ValidatableResponse put(String path, Map<String, ?> body) {
    return at().body(body).put("/cases/{id}/" + path, complaint.id()).then();
  }

  private RequestSpecification at() {
    return Requests.as(role, name, Service.RESOLUTION).contentType("application/json");
  }
}
