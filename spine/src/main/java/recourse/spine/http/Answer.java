package recourse.spine.http;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/**
 * Answers that need more than their body. What is {@link recourse.spine.aggregate.Versioned} gets
 * its {@code ETag} and a {@link Page} its {@code Link} by themselves, so most endpoints just return
 * what they show.
 */
public final class Answer {
  private Answer() {}

  /** What is shown, with the version it was read at. */
  public static Response ok(Object view, long version) {
    return Response.ok(view).header("ETag", etag(version)).build();
  }

  /**
   * What was created.
   *
   * @param location the path at which it can be read
   */
  public static Response created(String location, Object view) {
    return Response.created(URI.create(location)).entity(view).build();
  }

  /** What was created, with its version. */
  public static Response created(String location, Object view, long version) {
    return Response.created(URI.create(location))
        .entity(view)
        .header("ETag", etag(version))
        .build();
  }

  static String etag(long version) {
    return "\"" + version + "\"";
  }
}
