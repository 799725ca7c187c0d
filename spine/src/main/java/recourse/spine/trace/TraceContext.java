package recourse.spine.trace;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The header {@code traceparent}: written from the span at hand, and read again elsewhere. */
public final class TraceContext {
  /** Its name, over HTTP and over Kafka. */
  public static final String HEADER = "traceparent";

  private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();

  private TraceContext() {}

  /** What to send along; null when nothing is traced. */
  public static @Nullable String current() {
    Map<String, String> headers = new HashMap<>();
    W3C.inject(Context.current(), headers, Map::put);
    return headers.get(HEADER);
  }

  /** Where the sender of this header was; nowhere, if it is null or nonsense. */
  static Context of(@Nullable String traceparent) {
    return traceparent == null
        ? Context.root()
        : W3C.extract(Context.root(), traceparent, new OnlyHeader());
  }

  private static final class OnlyHeader implements TextMapGetter<String> {
    @Override
    public Iterable<String> keys(String traceparent) {
      return List.of(HEADER);
    }

    @Override
    public @Nullable String get(@Nullable String traceparent, String key) {
      return HEADER.equals(key) ? traceparent : null;
    }
  }
}
