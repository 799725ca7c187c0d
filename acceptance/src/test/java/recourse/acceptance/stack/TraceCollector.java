package recourse.acceptance.stack;

import com.google.protobuf.ByteString;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.ScopeSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes the traces of the services in, as OTLP over HTTP, and remembers them. */
public final class TraceCollector {
  private static final String ENDPOINT = "http://localhost:" + listen();

  /** What the services are told about it: nothing is traced but what a caller asks for. */
  static final Map<String, String> SETTINGS =
      Map.of(
          "OTEL_EXPORTER_OTLP_ENDPOINT", ENDPOINT,
          "QUARKUS_OTEL_TRACES_SAMPLER_ARG", "0",
          "QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "PT0.2S");

  private static final Queue<Seen> SEEN = new ConcurrentLinkedQueue<>();

  private TraceCollector() {}

  /**
   * A span: ids in hexadecimal, attributes as text.
   *
   * @param whole all there is of it and of who sent it, events and links too
   */
  public record Seen(
      String service,
      String trace,
      String id,
      String parent,
      String name,
      String kind,
      Map<String, String> attributes,
      int events,
      String whole) {}

  /** The spans of a trace that have arrived so far. */
  public static List<Seen> of(String trace) {
    return SEEN.stream().filter(span -> span.trace().equals(trace)).toList();
  }

  /** Sends it a span, the way a service does. */
  public static void send(Span span) {
    ExportTraceServiceRequest request =
        ExportTraceServiceRequest.newBuilder()
            .addResourceSpans(
                ResourceSpans.newBuilder().addScopeSpans(ScopeSpans.newBuilder().addSpans(span)))
            .build();
    try {
      HttpResponse<Void> answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(ENDPOINT + "/v1/traces"))
                      .POST(HttpRequest.BodyPublishers.ofByteArray(request.toByteArray()))
                      .build(),
                  HttpResponse.BodyHandlers.discarding());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException("the collector answered " + answer.statusCode());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static int listen() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/v1/traces", TraceCollector::take);
      server.start();
      return server.getAddress().getPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      ExportTraceServiceRequest request =
          ExportTraceServiceRequest.parseFrom(exchange.getRequestBody());
      request.getResourceSpansList().stream().flatMap(TraceCollector::spans).forEach(SEEN::add);
      exchange.sendResponseHeaders(200, -1);
    }
  }

  private static Stream<Seen> spans(ResourceSpans from) {
    String service = texts(from.getResource().getAttributesList()).get("service.name");
    return from.getScopeSpansList().stream()
        .flatMap(
            scope ->
                scope.getSpansList().stream()
                    .map(
                        span ->
                            seen(
                                service, span, from.getResource() + "" + scope.getScope() + span)));
  }

  private static Seen seen(String service, Span span, String whole) {
    return new Seen(
        service,
        hex(span.getTraceId()),
        hex(span.getSpanId()),
        hex(span.getParentSpanId()),
        span.getName(),
        span.getKind().name().replace("SPAN_KIND_", ""),
        texts(span.getAttributesList()),
        span.getEventsCount(),
        whole);
  }

  private static Map<String, String> texts(List<KeyValue> attributes) {
    return attributes.stream()
        .collect(
            Collectors.toMap(
                KeyValue::getKey,
                a ->
                    a.getValue().hasStringValue()
                        ? a.getValue().getStringValue()
                        : a.getValue().toString().strip()));
  }

  private static String hex(ByteString bytes) {
    return HexFormat.of().formatHex(bytes.toByteArray());
  }
}
