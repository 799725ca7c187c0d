package recourse.acceptance.badinput;

import static recourse.local.Service.FOLLOWUP;
import static recourse.local.Service.INTAKE;
import static recourse.local.Service.METRICS;
import static recourse.local.Service.RESOLUTION;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The table of bad requests, about one fresh complaint that is with nobody yet. */
final class BadRequests {
  private static final String GOOD =
      """
      {"channel": "PHONE", "customer": {"ref": "cust-80"}, "product": "Bad", "issue": "Input",
       "narrative": "Nothing of this may be kept."}
      """;
  private static final String NOBODY = UUID.randomUUID().toString();

  private BadRequests() {}

  static Stream<BadRequest> about(String complaint, String usedKey) {
    return Stream.of(
            atTheFrontDoor(usedKey),
            stepsOf(complaint),
            searches(),
            atTheCase(complaint),
            atTheFollowUps(),
            aboutFigures())
        .flatMap(List::stream);
  }

  private static List<BadRequest> atTheFrontDoor(String usedKey) {
    BadRequest post = BadRequest.to(INTAKE, "agent", "POST", "/complaints");
    return List.of(
        post.with(put("\"colour\": \"red\""))
            .is("unknown field", 400, "request.unknown-field", "colour"),
        post.with(GOOD.replace("\"Bad\"", "7"))
            .is("number for text", 400, "request.wrong-type", "product"),
        post.with(GOOD.replace("PHONE", "PIGEON"))
            .is("unknown channel", 400, "request.wrong-type", "channel"),
        post.with(GOOD.replace("\"PHONE\"", "1"))
            .is("number for channel", 400, "request.wrong-type", "channel"),
        post.with(GOOD.replace("\"product\": \"Bad\", ", ""))
            .is("no product", 400, "request.invalid", "product"),
        post.with(GOOD.replace("\"Bad\"", "\" \""))
            .is("blank product", 400, "request.invalid", "product"),
        post.with(GOOD.replace("\"ref\": \"cust-80\"", ""))
            .is("no reference", 400, "request.invalid", "customer.ref"),
        post.with(GOOD.replace("cust-80", "Mrs Okoro"))
            .is("a name for a reference", 400, "request.invalid", "customer.ref"),
        post.with(GOOD.replace("cust-80\"", "cust-80\", \"email\": \"nowhere\""))
            .is("no address", 400, "request.invalid", "customer.email"),
        post.with(put("\"receivedAt\": \"2026-01-01T00:00:00\""))
            .is("no zone", 400, "request.wrong-type", "receivedAt"),
        post.with(put("\"receivedAt\": \"yesterday\""))
            .is("no time", 400, "request.wrong-type", "receivedAt"),
        post.with(put("\"receivedAt\": \"" + tomorrow() + "\""))
            .is("tomorrow", 400, "complaint.received-in-future", "receivedAt"),
        post.with(put("\"receivedAt\": \"1960-01-01T00:00:00Z\""))
            .is("1960", 400, "complaint.received-too-long-ago", "receivedAt"),
        post.with(put("\"product\": \"Twice\""))
            .is("a field twice", 400, "request.unreadable", null),
        post.with("{\"channel\": ").is("half a document", 400, "request.unreadable", null),
        post.with("[]").is("a list", 400, "request.unreadable", null),
        post.with("").is("nothing", 400, "request.invalid", "request"),
        post.with(GOOD.replace("Nothing", "N\\u0000thing"))
            .is("a zero byte", 400, "request.wrong-type", "narrative"),
        post.with(GOOD.replace("Nothing", "x".repeat(70_000)))
            .is("over 64 KiB", 413, "body.too-large", null),
        post.with(GOOD).saying("Content-Type: text/plain").is("no JSON", 415, "http.415", null),
        post.with(GOOD)
            .saying("Idempotency-Key: a b")
            .is("bad key", 400, "idempotency-key.invalid", "Idempotency-Key"),
        post.with(GOOD)
            .saying("Idempotency-Key: " + usedKey)
            .is("used key", 422, "idempotency-key.reused", "Idempotency-Key"));
  }

  private static List<BadRequest> stepsOf(String complaint) {
    String path = "/complaints/" + complaint;
    BadRequest acknowledge = BadRequest.to(INTAKE, "agent", "PUT", path + "/acknowledgement");
    BadRequest triage = BadRequest.to(INTAKE, "agent", "PUT", path + "/triage");
    return List.of(
        acknowledge.with("{}").saying("If-Match: \"9\"").is("stale", 412, "stale", null),
        acknowledge
            .with("{}")
            .saying("If-Match: nine")
            .is("no tag", 400, "etag.invalid", "If-Match"),
        acknowledge
            .with("{\"channel\": \"PIGEON\"}")
            .is("pigeon", 400, "request.wrong-type", "channel"),
        triage
            .with("{\"complexity\": \"ROUTINE\"}")
            .is("no severity", 400, "request.invalid", "severity"),
        BadRequest.to(INTAKE, "agent", "GET", "/complaints/" + NOBODY)
            .is("nobody's", 404, "unknown", null),
        BadRequest.to(INTAKE, "agent", "GET", "/complaints/7").is("no id", 404, "http.404", null),
        BadRequest.to(INTAKE, "agent", "DELETE", path).is("no such step", 405, "http.405", null),
        BadRequest.to(INTAKE, "agent", "GET", "/nowhere")
            .is("no such endpoint", 404, "http.404", null));
  }

  private static List<BadRequest> searches() {
    BadRequest search = BadRequest.to(INTAKE, "agent", "GET", "/complaints");
    return List.of(
        at(search, "?cursor=here").is("strange cursor", 400, "cursor.invalid", "cursor"),
        at(search, "?limit=0").is("no limit", 400, "request.invalid", "limit"),
        at(search, "?limit=201").is("large limit", 400, "request.invalid", "limit"),
        at(search, "?limit=many").is("limit in words", 400, "request.invalid", "limit"),
        at(search, "?status=LOST").is("no status", 400, "request.invalid", "status"),
        at(search, "?from=2026-01-01").is("no instant", 400, "request.invalid", "from"));
  }

  private static List<BadRequest> atTheCase(String complaint) {
    String path = "/cases/" + complaint;
    BadRequest resolve = BadRequest.to(RESOLUTION, "handler", "PUT", path + "/resolution");
    return List.of(
        resolve.with("{\"outcome\": \"UPHELD\"}").is("no owner", 409, "case.owner-missing", null),
        resolve.with("{}").is("no outcome", 400, "request.invalid", "outcome"),
        resolve
            .with("{\"outcome\": \"UPHELD\", \"withoutProposal\": \"NO_TIME\"}")
            .is("no such reason", 400, "request.wrong-type", "withoutProposal"),
        BadRequest.to(RESOLUTION, "handler", "PUT", path + "/ownership")
            .with("{}")
            .is("not assigned", 409, "step.not-allowed", null),
        BadRequest.to(RESOLUTION, "handler", "PUT", path + "/assignment")
            .with("{}")
            .is("nobody", 400, "case.assignee-missing", "handler"),
        BadRequest.to(RESOLUTION, "agent", "PUT", path + "/proposals/1/answer")
            .with("{\"answer\": \"ACCEPTED\"}")
            .is("no proposal", 404, "case.number-unknown", null),
        BadRequest.to(RESOLUTION, "agent", "PUT", path + "/clarifications/3/answer")
            .with("{\"answer\": \"Yes\"}")
            .is("no question", 404, "case.number-unknown", null),
        BadRequest.to(RESOLUTION, "handler", "POST", path + "/proposals")
            .with("{\"solution\": \"\"}")
            .is("blank", 400, "request.invalid", "solution"),
        BadRequest.to(RESOLUTION, "handler", "POST", path + "/proposals")
            .with("{\"solution\": \"Tea\"}")
            .is("too early", 409, "step.not-allowed", null),
        BadRequest.to(RESOLUTION, "handler", "POST", path + "/escalations")
            .with("{\"criterion\": \"MOOD\"}")
            .is("no criterion", 400, "request.wrong-type", "criterion"),
        BadRequest.to(RESOLUTION, "supervisor", "POST", path + "/deescalations")
            .with("{\"reason\": \"DEALT_WITH\"}")
            .is("not moved up", 409, "case.not-escalated", null),
        BadRequest.to(RESOLUTION, "agent", "POST", path + "/escalation-signs")
            .with("{\"criterion\": \"SEVERITY\"}")
            .is("not for people", 400, "case.criterion-not-seen-by-people", "criterion"),
        BadRequest.to(RESOLUTION, "quality", "GET", "/escalation-judgement")
            .is("no period", 400, "request.invalid", "from"),
        BadRequest.to(RESOLUTION, "agent", "PUT", path + "/reopening")
            .with("{}")
            .is("not resolved", 409, "step.not-allowed", null),
        BadRequest.to(RESOLUTION, "handler", "GET", "/cases/" + NOBODY)
            .is("nobody's", 404, "unknown", null),
        BadRequest.to(RESOLUTION, "handler", "GET", "/cases?cursor=here")
            .is("strange cursor", 400, "cursor.invalid", "cursor"),
        BadRequest.to(RESOLUTION, "handler", "GET", "/cases?status=LOST")
            .is("no status", 400, "request.invalid", "status"));
  }

  private static List<BadRequest> atTheFollowUps() {
    return List.of(
        BadRequest.to(FOLLOWUP, "agent", "GET", "/deadlines?status=LOST")
            .is("no status", 400, "request.invalid", "status"),
        BadRequest.to(FOLLOWUP, "agent", "GET", "/deadlines?cursor=here")
            .is("strange cursor", 400, "cursor.invalid", "cursor"),
        BadRequest.to(FOLLOWUP, "agent", "GET", "/deadlines/" + NOBODY)
            .is("no clock", 404, "unknown", null),
        BadRequest.to(FOLLOWUP, "privacy", "PUT", "/deadlines/" + NOBODY + "/regulator-notice")
            .with("{\"notifiedAt\": \"2026-06-01T12:00:00Z\"}")
            .is("no clock", 404, "unknown", null),
        BadRequest.to(FOLLOWUP, "privacy", "PUT", "/deadlines/" + NOBODY + "/regulator-notice")
            .with("{}")
            .is("no time", 400, "request.invalid", "notifiedAt"),
        BadRequest.to(FOLLOWUP, "quality", "GET", "/service-chain?to=2026-06-01")
            .is("no beginning", 400, "request.invalid", "from"),
        BadRequest.to(FOLLOWUP, "agent", "GET", "/follow-ups?limit=0")
            .is("no limit", 400, "request.invalid", "limit"),
        BadRequest.to(FOLLOWUP, "agent", "PUT", "/follow-ups/" + NOBODY + "/outcome")
            .with("{\"outcome\": \"SATISFIED\"}")
            .is("nobody's", 404, "unknown", null),
        BadRequest.to(FOLLOWUP, "agent", "PUT", "/follow-ups/" + NOBODY + "/outcome")
            .with("{\"outcome\": \"HAPPY\"}")
            .is("no outcome", 400, "request.wrong-type", "outcome"),
        BadRequest.to(FOLLOWUP, "agent", "POST", "/surveys/guessed")
            .with("{\"solved\": true, \"csat\": 5}")
            .is("answered by staff", 403, "survey.for-customers", null),
        BadRequest.to(FOLLOWUP, "agent", "POST", "/surveys/guessed")
            .with("{\"solved\": true, \"csat\": 9}")
            .is("off the scale", 400, "request.invalid", "csat"));
  }

  private static List<BadRequest> aboutFigures() {
    BadRequest figures = BadRequest.to(METRICS, "auditor", "GET", "/kpis");
    return List.of(
        at(figures, "?to=2026-01-01").is("no beginning", 400, "request.invalid", "from"),
        at(figures, "?from=2026-02-30&to=2026-03-01")
            .is("no such day", 400, "request.invalid", "from"),
        at(figures, "?from=2026-02-02&to=2026-02-01")
            .is("backwards", 400, "request.invalid", "from"),
        at(figures, "?from=1990-01-01&to=2026-01-01").is("for ever", 400, "request.invalid", "to"),
        at(figures, "?from=2026-01-01&to=2026-02-01&by=colour")
            .is("no direction", 400, "request.invalid", "by"),
        at(figures, "?from=2026-01-01&to=2026-02-01&timeZone=Mars")
            .is("no zone", 400, "request.invalid", "timeZone"),
        at(figures, "?from=2026-01-01&to=2026-02-01&channel=PIGEON")
            .is("no channel", 400, "request.invalid", "channel"),
        at(figures, "/happiness").is("no figure", 404, "unknown", null));
  }

  private static BadRequest at(BadRequest request, String rest) {
    return BadRequest.to(
        request.service(), request.role(), request.method(), request.path() + rest);
  }

  private static String put(String field) {
    return GOOD.replaceFirst("}\\s*$", ", " + field + "}");
  }

  private static Instant tomorrow() {
    return Instant.now().plus(1, ChronoUnit.DAYS);
  }
}
