package recourse.followup.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import recourse.contract.Channel;

class WebhookGatewayTest {
  private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
  private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000017");

  private final Deque<Integer> answers = new ArrayDeque<>();
  private final List<Received> received = new ArrayList<>();
  private WebhookGateway webhooks;
  private HttpServer gateway;

  private record Received(String id, String timestamp, String signature, byte[] body) {}

  @BeforeEach
  void open() throws IOException {
    gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    gateway.createContext("/", this::answer);
    gateway.start();
    webhooks =
        new WebhookGateway(
            new Gateways(URI.create("http://localhost:" + port() + "/sms"), Duration.ofSeconds(30)),
            new ObjectMapper().registerModule(new JavaTimeModule()),
            Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @AfterEach
  void close() {
    gateway.stop(0);
  }

  @Test
  void shouldSignEveryAttemptUnderOneIdSoThatTheReceiverTakesItOnce() throws IOException {
    // given
    answers.addAll(List.of(503, 204));

    // when
    SendResult first = webhooks.send(message("first words"));
    SendResult second = webhooks.send(message("other words, for the link is new"));

    // then
    assertThat(first).isEqualTo(SendResult.failed("HTTP_503"));
    assertThat(second).isEqualTo(SendResult.TAKEN);
    assertThat(received).extracting(Received::id).containsOnly(ID.toString()).hasSize(2);
    for (Received one : received) {
      assertThat(one.timestamp()).isEqualTo(Long.toString(NOW.getEpochSecond()));
      assertThat(one.signature())
          .isEqualTo(
              WebhookSignature.with(Gateways.SECRET)
                  .of(ID.toString(), NOW.getEpochSecond(), one.body()));
    }
    assertThat(new ObjectMapper().readTree(received.get(0).body()).at("/data/to").asText())
        .isEqualTo("customer-17");
  }

  @Test
  void shouldTellWhatWillNeverWorkFromWhatMayWorkLater() {
    // given
    answers.addAll(List.of(410, 401, 302));

    // then
    assertThat(webhooks.send(message("x"))).isEqualTo(SendResult.refused("HTTP_410"));
    assertThat(webhooks.send(message("x"))).isEqualTo(SendResult.failed("HTTP_401"));
    assertThat(webhooks.send(message("x"))).isEqualTo(SendResult.failed("HTTP_302"));
    gateway.stop(0);
    assertThat(webhooks.send(message("x"))).isEqualTo(SendResult.failed("NO_CONNECTION"));
  }

  private void answer(HttpExchange call) throws IOException {
    try (call) {
      received.add(
          new Received(
              call.getRequestHeaders().getFirst("webhook-id"),
              call.getRequestHeaders().getFirst("webhook-timestamp"),
              call.getRequestHeaders().getFirst("webhook-signature"),
              call.getRequestBody().readAllBytes()));
      call.getResponseHeaders().set("Location", "http://localhost:" + port() + "/elsewhere");
      call.sendResponseHeaders(answers.remove(), -1);
    }
  }

  private int port() {
    return gateway.getAddress().getPort();
  }

  private static CustomerMessage message(String text) {
    return new CustomerMessage(
        ID,
        "customer-17",
        DeliveryChannel.SMS,
        Channel.PHONE,
        Presentation.ORDINARY,
        "en",
        "Is it solved?",
        text,
        null);
  }
}
