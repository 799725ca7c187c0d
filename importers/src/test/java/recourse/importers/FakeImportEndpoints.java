package recourse.importers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Both endpoints on a real HTTP server: it keeps the contract of {@code POST /imports} and
 * remembers what it was sent. Resolution knows a complaint only after it was asked {@link
 * #unknownFor} times, as when the event is still on its way.
 */
final class FakeImportEndpoints implements AutoCloseable {

  final Map<String, JsonNode> complaints = new ConcurrentHashMap<>();
  final Map<String, JsonNode> lives = new ConcurrentHashMap<>();
  final List<String> requests = new CopyOnWriteArrayList<>();
  final List<Integer> sizes = new CopyOnWriteArrayList<>();
  final AtomicInteger outages = new AtomicInteger();
  volatile int unknownFor;
  volatile int status = 200;

  private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
  private final HttpServer server;

  FakeImportEndpoints() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/intake/imports", http -> answer(http, this::register));
    server.createContext("/resolution/imports", http -> answer(http, this::replayed));
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
  }

  /** With retries enough for a slow machine. */
  ImportEndpoints endpoints() {
    return endpoints(Duration.ofSeconds(30));
  }

  ImportEndpoints endpoints(Duration limit) {
    ImportRetries retries = new ImportRetries(Duration.ofMillis(1), Duration.ofMillis(5), limit);
    return new ImportEndpoints(at("/intake"), at("/resolution/"), () -> "the-token", retries);
  }

  URI at(String path) {
    return URI.create("http://localhost:" + server.getAddress().getPort() + path);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  /** Answers one line of a request. */
  private interface Door {
    void answer(JsonNode line, ObjectNode answer);
  }

  private void answer(HttpExchange http, Door door) throws IOException {
    byte[] body = http.getRequestBody().readAllBytes();
    requests.add(
        "%s %s %s %s"
            .formatted(
                http.getRequestMethod(),
                http.getRequestURI(),
                http.getRequestHeaders().getFirst("Content-Type"),
                http.getRequestHeaders().getFirst("Authorization")));
    sizes.add(body.length);
    if (outages.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      send(http, 503, "{}");
    } else if (status != 200) {
      send(http, status, "{\"code\":\"import.malformed\",\"detail\":\"not so\"}");
    } else {
      send(http, 200, answers(new String(body, StandardCharsets.UTF_8), door));
    }
  }

  private static String answers(String body, Door door) throws IOException {
    ObjectNode answers = JsonLines.JSON.createObjectNode();
    ArrayNode lines = answers.putArray("lines");
    int number = 0;
    for (String line : body.lines().toList()) {
      ObjectNode answer = lines.addObject().put("line", ++number).put("reference", "R-1");
      door.answer(JsonLines.JSON.readTree(line), answer);
    }
    return answers.toString();
  }

  private void register(JsonNode line, ObjectNode answer) {
    String ref = line.path("externalRef").asText();
    if (line.path("product").asText().equals("forbidden")) {
      answer.put("status", "refused").put("code", "complaint.refused").put("detail", "not here");
      return;
    }
    boolean known = complaints.putIfAbsent(ref, line) != null;
    answer.put("status", known ? "existing" : "created").put("id", id(ref)).put("externalRef", ref);
  }

  private void replayed(JsonNode line, ObjectNode answer) {
    String id = line.path("complaintId").asText();
    int times = asked.computeIfAbsent(id, key -> new AtomicInteger()).incrementAndGet();
    if (times <= unknownFor) {
      answer.put("status", "unknown");
    } else {
      answer.put("status", lives.putIfAbsent(id, line) == null ? "told" : "existing");
    }
  }

  static String id(String ref) {
    return UUID.nameUUIDFromBytes(ref.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static void send(HttpExchange http, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    http.getResponseHeaders().add("Content-Type", "application/json");
    http.sendResponseHeaders(status, bytes.length);
    http.getResponseBody().write(bytes);
    http.close();
  }
}
