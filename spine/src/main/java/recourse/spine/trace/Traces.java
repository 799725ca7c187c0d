package recourse.spine.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Begins the spans of this house, with the few attributes they may have. */
@ApplicationScoped
public class Traces {
  private final Tracer tracer;

  @Inject
  Traces(Tracer tracer) {
    this.tracer = tracer;
  }

  /** A request that arrived at a door; its route has placeholders where the path has values. */
  Span request(String method, String route, String traceparent) {
    return tracer
        .spanBuilder(method + " " + route)
        .setParent(TraceContext.of(traceparent))
        .setSpanKind(SpanKind.SERVER)
        .setAttribute("http.request.method", method)
        .setAttribute("http.route", route)
        .startSpan();
  }

  /**
   * Has an event heard as part of the trace in which it was told; events told meanwhile carry the
   * trace on. Without a trace it is simply heard.
   */
  public void hearing(String event, UUID complaintId, String traceparent, Runnable work) {
    Context told = TraceContext.of(traceparent);
    if (Span.fromContext(told).getSpanContext().isValid()) {
      within(heard(event, complaintId, told), work);
    } else {
      work.run();
    }
  }

  private Span heard(String event, UUID complaintId, Context told) {
    return tracer
        .spanBuilder(event + " process")
        .setParent(told)
        .setSpanKind(SpanKind.CONSUMER)
        .setAttribute("messaging.system", "kafka")
        .setAttribute("messaging.operation.type", "process")
        .setAttribute("recourse.complaint", complaintId.toString())
        .startSpan();
  }

  private static void within(Span span, Runnable work) {
    try (Scope here = span.makeCurrent()) {
      work.run();
    } catch (RuntimeException failed) {
      span.setStatus(StatusCode.ERROR);
      throw failed;
    } finally {
      span.end();
    }
  }
}
