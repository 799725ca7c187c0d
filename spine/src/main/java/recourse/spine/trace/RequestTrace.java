package recourse.spine.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * A span around every request. Written by hand, because the instrumentation at hand writes paths,
 * queries and callers into its spans: tokens of surveys, words of a search, addresses of people.
 */
@Provider
@Priority(Priorities.AUTHENTICATION - 900)
public class RequestTrace implements ContainerRequestFilter, ContainerResponseFilter {
  private static final String PROPERTY = RequestTrace.class.getName();
  private static final int SERVER_ERROR = 500;

  private final Traces traces;
  private final ResourceInfo endpoint;

  RequestTrace(Traces traces, @Context ResourceInfo endpoint) {
    this.traces = traces;
    this.endpoint = endpoint;
  }

  private record Running(Span span, Scope scope) {}

  @Override
  @SuppressWarnings("MustBeClosedChecker") // closed when the answer leaves
  public void filter(ContainerRequestContext request) {
    String traceparent = request.getHeaderString(TraceContext.HEADER);
    Span span = traces.request(request.getMethod(), route(endpoint), traceparent);
    if (span.getSpanContext().isValid()) {
      request.setProperty(PROPERTY, new Running(span, span.makeCurrent()));
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(PROPERTY) instanceof Running running) {
      int status = response.getStatus();
      running.span().setAttribute("http.response.status_code", status);
      if (status >= SERVER_ERROR) {
        running.span().setStatus(StatusCode.ERROR);
      }
      running.scope().close();
      running.span().end();
    }
  }

  private static String route(ResourceInfo endpoint) {
    Method method = endpoint.getResourceMethod();
    Class<?> resource = endpoint.getResourceClass();
    return method == null || resource == null
        ? "unknown"
        : path(resource.getAnnotation(Path.class)) + path(method.getAnnotation(Path.class));
  }

  private static String path(@Nullable Path annotation) {
    String value = annotation == null ? "" : annotation.value();
    return value.isEmpty() || value.startsWith("/") ? value : "/" + value;
  }
}
