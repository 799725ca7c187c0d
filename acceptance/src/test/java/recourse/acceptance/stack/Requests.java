package recourse.acceptance.stack;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import recourse.local.Service;

/** Requests to the four services, by somebody with a role or by a stranger. */
public final class Requests {
  private static final int PATIENCE_MS = 30_000;
  private static final Duration SHIFT = Duration.ofHours(1);
  private static final RestAssuredConfig CONFIG =
      RestAssured.config()
          .encoderConfig(
              EncoderConfig.encoderConfig()
                  .defaultContentCharset("UTF-8")
                  .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)
                  .appendDefaultContentCharsetToContentTypeIfUndefined(false))
          .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL))
          .httpClient(
              HttpClientConfig.httpClientConfig()
                  .setParam("http.connection.timeout", PATIENCE_MS)
                  .setParam("http.socket.timeout", PATIENCE_MS));

  private static final String CALLERS_SPAN = "00f067aa0ba902b7";
  private static final ThreadLocal<String> TRACE = new ThreadLocal<>();

  private Requests() {}

  /** Asks that whatever this thread asks meanwhile is traced, and tells the id of the trace. */
  public static String traced(Runnable work) {
    String trace = UUID.randomUUID().toString().replace("-", "");
    TRACE.set(trace);
    try {
      work.run();
    } finally {
      TRACE.remove();
    }
    return trace;
  }

  /** A request of somebody with a role and a name. */
  public static RequestSpecification as(String role, String name, Service service) {
    return withToken(token(role, name), service);
  }

  /** A request of somebody with a role, named like it. */
  public static RequestSpecification as(String role, Service service) {
    return as(role, role, service);
  }

  /** A request with some token. */
  public static RequestSpecification withToken(String token, Service service) {
    return stranger(service).header("Authorization", "Bearer " + token);
  }

  /** A request without a token. */
  public static RequestSpecification stranger(Service service) {
    RequestSpecification request =
        given().config(CONFIG).baseUri(RunningStack.stack().layout().url(service).toString());
    return TRACE.get() == null
        ? request
        : request.header("traceparent", "00-%s-%s-01".formatted(TRACE.get(), CALLERS_SPAN));
  }

  /** A request to the management port: health, metrics and OpenAPI. */
  public static RequestSpecification management(Service service) {
    return given()
        .config(CONFIG)
        .baseUri(RunningStack.stack().layout().managementUrl(service).toString());
  }

  /** A good token of a role. */
  public static String token(String role, String name) {
    return RunningStack.stack().tokens().mint(Set.of(role), name, SHIFT);
  }
}
