package recourse.importers;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Where an import goes in: intake registers complaints, resolution replays their lives.
 *
 * @param intake address of the intake service, such as {@code http://localhost:8081}
 * @param resolution address of the resolution service
 * @param token gives a bearer token with the role importer, asked anew for each request
 * @param retries how long to wait for a service that is away or does not know a complaint yet
 */
public record ImportEndpoints(
    URI intake, URI resolution, Supplier<String> token, ImportRetries retries) {

  public ImportEndpoints(URI intake, URI resolution, Supplier<String> token) {
    this(intake, resolution, token, ImportRetries.STANDARD);
  }

  NdjsonEndpoint intakeEndpoint(HttpClient client, Mapping source) {
    return new NdjsonEndpoint(
        "intake", imports(intake, "?source=" + source), token, retries, client);
  }

  NdjsonEndpoint resolutionEndpoint(HttpClient client) {
    return new NdjsonEndpoint("resolution", imports(resolution, ""), token, retries, client);
  }

  static HttpClient client() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(Duration.ofSeconds(5))
        .build();
  }

  private static URI imports(URI service, String query) {
    String root = service.toString().replaceAll("/+$", "");
    return URI.create(root + "/imports" + query);
  }
}
