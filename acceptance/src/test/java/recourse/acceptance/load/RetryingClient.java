package recourse.acceptance.load;

import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import recourse.acceptance.people.CaseHandler;
import recourse.acceptance.people.Customer;
import recourse.acceptance.stack.Requests;
import recourse.local.Service;

/**
 * Repeats a request until it is answered definitely. A repeated step whose first answer was lost is
 * refused, for the step is taken; so before a step is sent again, the caller looks whether it is.
 */
final class RetryingClient {
  private static final Duration PATIENCE = Duration.ofSeconds(150);
  private static final String NAME = "rush-handler";

  /** Registers a complaint and brings it to its resolution; answers its id. */
  String seesThrough(String product) {
    String id = registers(product);
    untilTrue(
        () -> at(Service.INTAKE, "agent").get("/complaints/{id}", id),
        answer -> answer.jsonPath().get("acknowledgedAt") != null,
        () ->
            at(Service.INTAKE, "agent").body(Map.of()).put("/complaints/{id}/acknowledgement", id));
    step(id, "assignment", Map.of("handler", NAME), "ASSIGNED");
    step(id, "ownership", Map.of(), "OWNED");
    step(
        id,
        "resolution",
        Map.of(
            "outcome",
            "UPHELD",
            "reasons",
            "It did leak.",
            "policies",
            CaseHandler.POLICIES,
            "withoutProposal",
            "ALREADY_PUT_RIGHT",
            "star",
            account()),
        "RESOLVED");
    return id;
  }

  private String registers(String product) {
    String key = UUID.randomUUID().toString();
    Map<String, Object> words =
        Customer.known("cust-" + key).complainsAbout(product, "Everything", "At once.");
    return await("registered")
        .atMost(PATIENCE)
        .until(
            () ->
                tried(
                        () ->
                            at(Service.INTAKE, "agent")
                                .header("Idempotency-Key", key)
                                .body(words)
                                .post("/complaints"))
                    .filter(answer -> answer.statusCode() == 201)
                    .map(answer -> answer.jsonPath().getString("id")),
            Optional::isPresent)
        .orElseThrow();
  }

  private void step(String id, String step, Map<String, ?> body, String status) {
    untilTrue(
        () -> at(Service.RESOLUTION, "handler").get("/cases/{id}", id),
        answer -> status.equals(answer.jsonPath().getString("status")),
        () -> at(Service.RESOLUTION, "handler").body(body).put("/cases/{id}/" + step, id));
  }

  /** Acts until a look shows that it is done. */
  private static void untilTrue(
      Supplier<Response> look, Predicate<Response> done, Supplier<Response> act) {
    await("a definite answer")
        .atMost(PATIENCE)
        .until(
            () -> {
              Optional<Response> seen = tried(look).filter(answer -> answer.statusCode() == 200);
              if (seen.filter(done).isPresent()) {
                return true;
              }
              return seen.isPresent()
                  && tried(act).filter(answer -> answer.statusCode() == 200).isPresent();
            });
  }

  /** The answer, if there is one: a connection that breaks is none. */
  private static Optional<Response> tried(Supplier<Response> request) {
    AtomicReference<Response> answer = new AtomicReference<>();
    try {
      answer.set(request.get());
    } catch (Exception broken) {
      if (!(broken instanceof IOException)) {
        throw broken;
      }
    }
    return Optional.ofNullable(answer.get());
  }

  private static RequestSpecification at(Service service, String role) {
    return Requests.as(role, NAME, service).contentType("application/json");
  }

  private static Map<String, Object> account() {
    return CaseHandler.star("All", "Nothing more", "Everything", "Done", "Peace");
  }
}
