package recourse.spine.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/** No request body may be larger than 64 KiB; longer things come in several requests. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION - 500)
public class BodyLimit implements ContainerRequestFilter {
  /** In bytes. */
  public static final int LARGEST_BODY = 64 * 1024;

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getLength() > LARGEST_BODY) {
      throw tooLarge();
    }
    if (request.hasEntity()) {
      request.setEntityStream(new Limited(request.getEntityStream()));
    }
  }

  private static Refusal tooLarge() {
    return new Refusal(CommonReason.BODY_TOO_LARGE, "A body of at most 65,536 bytes.");
  }

  private static final class Limited extends FilterInputStream {
    private int left = LARGEST_BODY;

    Limited(InputStream body) {
      super(body);
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
      left -= bytes;
      if (left < 0) {
        throw tooLarge();
      }
    }
  }
}
