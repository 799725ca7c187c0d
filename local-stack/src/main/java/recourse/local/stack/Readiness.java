package recourse.local.stack;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;

/** Asks a service whether it is ready. */
public final class Readiness {
  private static final int PATIENCE_MS = (int) Duration.ofSeconds(5).toMillis();

  private Readiness() {}

  /** The status of its readiness check, 200 when ready, 0 when nobody answers. */
  public static int of(URI management) {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) management.resolve("/q/health/ready").toURL().openConnection();
      connection.setConnectTimeout(PATIENCE_MS);
      connection.setReadTimeout(PATIENCE_MS);
      try {
        return connection.getResponseCode();
      } finally {
        connection.disconnect();
      }
    } catch (IOException nobody) {
      return 0;
    }
  }
}
