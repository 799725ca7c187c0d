package recourse.spine.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.ProblemDocument;
import recourse.spine.refusal.Refusal;

/**
 * No request body may be larger than 64 KiB, unless the endpoint says {@link LongBody}; longer
 * things come in several requests.
 */
@Provider
@Priority(Priorities.AUTHENTICATION - 500)
public class BodyLimit implements ContainerRequestFilter {
  /** In bytes. */
  public static final int LARGEST_BODY = 64 * 1024;

  /** How long the rest of a refused body is read past, so that its sender comes to the answer. */
  private static final Duration LINGER = Duration.ofSeconds(1);

  private final ResourceInfo endpoint;
  private final CurrentVertxRequest current;

  BodyLimit(@Context ResourceInfo endpoint, CurrentVertxRequest current) {
    this.endpoint = endpoint;
    this.current = current;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    long limit = limit(endpoint.getResourceMethod());
    if (request.getLength() > limit) {
      RoutingContext call = current.getCurrent();
      call.addEndHandler(answered -> hangUp(call));
      request.abortWith(withoutReadingOn(tooLarge(limit)));
    } else if (!"GET".equals(request.getMethod())) {
      // hasEntity() knows nothing of a body without a type
      request.setEntityStream(new Limited(request.getEntityStream(), limit));
    }
  }

  private static long limit(@Nullable Method method) {
    LongBody longer = method == null ? null : method.getAnnotation(LongBody.class);
    return longer == null ? LARGEST_BODY : longer.value();
  }

  /** The rest of the body is on its way: only closing the connection stops it. */
  private static Response withoutReadingOn(Refusal refusal) {
    return Response.fromResponse(ProblemDocument.of(refusal).toResponse())
        .header("Connection", "close")
        .build();
  }

  private static void hangUp(RoutingContext call) {
    HttpServerRequest request = call.request();
    request.resume();
    call.vertx().setTimer(LINGER.toMillis(), late -> request.connection().close());
  }

  static Refusal tooLarge(long limit) {
    return new Refusal(
        CommonReason.BODY_TOO_LARGE, "A body of at most %,d bytes.".formatted(limit));
  }

  private static final class Limited extends FilterInputStream {
    private final long limit;
    private long taken;

    Limited(InputStream body, long limit) {
      super(body);
      this.limit = limit;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      if (read >= 0) {
        count(1);
      }
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int bytes) {
      taken += bytes;
      if (taken > limit) {
        throw tooLarge(limit);
      }
    }
  }
}
