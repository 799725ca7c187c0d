package recourse.spine.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import recourse.spine.envelope.Envelope;

/** Begins the spans of a service, with the few attributes they may have. */
@ApplicationScoped
public class Traces {
  private final Tracer tracer;

  Traces(Tracer tracer) {
    this.tracer = tracer;
  }

  /**
   * A request that arrived at an endpoint; its route has placeholders where the path has values.
   */
  Span request(String method, String route, @Nullable String traceparent) {
    return tracer
        .spanBuilder(method + " " + route)
        .setParent(TraceContext.of(traceparent))
        .setSpanKind(SpanKind.SERVER)
        .setAttribute("http.request.method", method)
        .setAttribute("http.route", route)
        .startSpan();
  }

  /**
   * Has an event handled as part of the trace in which it was raised; events raised meanwhile carry
   * the trace on. Without a trace it is simply handled.
   */
  public void processing(Envelope envelope, @Nullable String traceparent, Runnable work) {
    Context sender = TraceContext.of(traceparent);
    if (Span.fromContext(sender).getSpanContext().isValid()) {
      within(process(envelope, sender), work);
    } else {
      work.run();
    }
  }

  private Span process(Envelope envelope, Context sender) {
    return tracer
        .spanBuilder(envelope.type() + " process")
        .setParent(sender)
        .setSpanKind(SpanKind.CONSUMER)
        .setAttribute("messaging.system", "kafka")
        .setAttribute("messaging.operation.type", "process")
        .setAttribute("recourse.complaint", envelope.event().subject().toString())
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
