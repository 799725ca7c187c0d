package recourse.acceptance.house;

import com.google.protobuf.ByteString;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes the traces of the house in, as OTLP over HTTP, and remembers them. */
public final class Collector {
  /** What the services are told about it: nothing is traced but what a caller asks for. */
  static final Map<String, String> SETTINGS =
      Map.of(
          "OTEL_EXPORTER_OTLP_ENDPOINT", "http://localhost:" + listen(),
          "QUARKUS_OTEL_TRACES_SAMPLER_ARG", "0",
          "QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "PT0.2S");

  private static final Queue<Seen> SEEN = new ConcurrentLinkedQueue<>();

  private Collector() {}

  /** A span: ids in hexadecimal, attributes as text. */
  public record Seen(
      String service,
      String trace,
      String id,
      String parent,
      String name,
      String kind,
      Map<String, String> attributes,
      int events) {}

  /** The spans of a trace that have arrived so far. */
  public static List<Seen> of(String trace) {
    return SEEN.stream().filter(span -> span.trace().equals(trace)).toList();
  }

  private static int listen() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/v1/traces", Collector::take);
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
      request.getResourceSpansList().stream().flatMap(Collector::spans).forEach(SEEN::add);
      exchange.sendResponseHeaders(200, -1);
    }
  }

  private static Stream<Seen> spans(ResourceSpans from) {
    String service = texts(from.getResource().getAttributesList()).get("service.name");
    return from.getScopeSpansList().stream()
        .flatMap(scope -> scope.getSpansList().stream())
        .map(span -> seen(service, span));
  }

  private static Seen seen(String service, Span span) {
    return new Seen(
        service,
        hex(span.getTraceId()),
        hex(span.getSpanId()),
        hex(span.getParentSpanId()),
        span.getName(),
        span.getKind().name().replace("SPAN_KIND_", ""),
        texts(span.getAttributesList()),
        span.getEventsCount());
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
