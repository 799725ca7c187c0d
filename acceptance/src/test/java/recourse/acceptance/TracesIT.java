package recourse.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import recourse.acceptance.stack.Requests;
import recourse.acceptance.stack.TraceCollector;
import recourse.acceptance.stack.TraceCollector.Seen;
import recourse.local.Service;

/**
 * One trace from the caller's request through intake, the outbox, Kafka and every service that
 * heard of it; and nothing in its spans that tells who complained of what.
 */
@Order(5)
class TracesIT {
  private static final String CALLERS_SPAN = "00f067aa0ba902b7";
  private static final Set<String> ALLOWED =
      Set.of(
          "http.request.method",
          "http.route",
          "http.response.status_code",
          "messaging.system",
          "messaging.operation.type",
          "recourse.complaint");

  @Test
  void shouldFollowAComplaintFromTheDoorToEveryServiceThatHearsOfIt() {
    // given
    String trace = UUID.randomUUID().toString().replace("-", "");
    // when
    String id =
        Requests.as("agent", Service.INTAKE)
            .header("traceparent", "00-%s-%s-01".formatted(trace, CALLERS_SPAN))
            .header("Idempotency-Key", trace)
            .contentType("application/json")
            .body(
                Map.of(
                    "channel", "PHONE",
                    "customer", Map.of("ref", "cust-" + trace, "name", "Mrs Tracewell"),
                    "product", "Kettle",
                    "issue", "Leaks",
                    "narrative", "It left a trace on the floor."))
            .post("/complaints?note=Tracewell")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath()
            .getString("id");
    // then
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> {
              assertThat(hearers(trace, id, "complaint.registered.v1")).isEqualTo(everybody());
              assertThat(hearers(trace, id, "case.opened.v1"))
                  .as("what one event led to goes on in the same trace, wherever it is handled")
                  .isEqualTo(Set.of("intake", "resolution", "metrics"));
            });
    List<Seen> spans = TraceCollector.of(trace);
    Seen endpoint =
        spans.stream().filter(s -> s.name().equals("POST /complaints")).findFirst().get();
    assertThat(endpoint.parent()).isEqualTo(CALLERS_SPAN);
    assertThat(endpoint.kind()).isEqualTo("SERVER");
    assertThat(endpoint.attributes()).containsEntry("http.response.status_code", "int_value: 201");
    assertThat(spans)
        .filteredOn(s -> s.name().equals("complaint.registered.v1 process"))
        .extracting(Seen::parent)
        .containsOnly(endpoint.id());
    assertThat(spans).allSatisfy(TracesIT::tellsNothing);
  }

  private static void tellsNothing(Seen span) {
    assertThat(ALLOWED).containsAll(span.attributes().keySet());
    assertThat(span.events()).isZero();
    assertThat(span.toString()).doesNotContain("Tracewell", "cust-", "Kettle", "floor");
  }

  private static Set<String> hearers(String trace, String id, String event) {
    return TraceCollector.of(trace).stream()
        .filter(span -> span.name().equals(event + " process"))
        .filter(span -> span.attributes().get("recourse.complaint").equals(id))
        .map(Seen::service)
        .collect(Collectors.toSet());
  }

  private static Set<String> everybody() {
    return Set.of("intake", "resolution", "followup", "metrics");
  }
}
