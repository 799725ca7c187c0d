package recourse.acceptance.endpoints;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import recourse.acceptance.stack.Requests;
import recourse.local.Service;

/**
 * One operation of a service, as its OpenAPI document names it.
 *
 * @param body the media type of its body; empty when it takes none
 */
public record Operation(Service service, String method, String path, Optional<String> body) {
  private static final byte[] EMPTY_OBJECT = "{}".getBytes(StandardCharsets.UTF_8);
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  /** Every operation of the running services. */
  public static Stream<Operation> all() {
    return Arrays.stream(Service.values()).flatMap(Operation::of);
  }

  private static Stream<Operation> of(Service service) {
    JsonPath document =
        Requests.management(service)
            .queryParam("format", "json")
            .get("/q/openapi")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    Map<String, Map<String, Map<String, ?>>> paths = document.getMap("paths");
    return paths.entrySet().stream().flatMap(path -> at(service, path.getKey(), path.getValue()));
  }

  private static Stream<Operation> at(
      Service service, String path, Map<String, Map<String, ?>> methods) {
    return methods.entrySet().stream()
        .filter(method -> METHODS.contains(method.getKey()))
        .map(
            method ->
                new Operation(
                    service,
                    method.getKey().toUpperCase(Locale.ROOT),
                    path,
                    bodyOf(method.getValue())));
  }

  @SuppressWarnings("unchecked")
  private static Optional<String> bodyOf(Map<String, ?> operation) {
    return Optional.ofNullable((Map<String, Map<String, ?>>) operation.get("requestBody"))
        .map(body -> body.get("content"))
        .flatMap(content -> content.keySet().stream().sorted().findFirst());
  }

  /** Tries it with ids of nothing, and with an empty object where it takes a body. */
  public Response tryAs(RequestSpecification caller) {
    RequestSpecification request =
        body.map(type -> caller.contentType(type).body(EMPTY_OBJECT)).orElse(caller);
    return request.request(
        method,
        path.replaceAll("\\{(id|complaintId)}", "0199a1f0-0000-7000-8000-000000000000")
            .replaceAll("\\{[^}]+}", "1"));
  }

  @Override
  public String toString() {
    return service.title() + " " + method + " " + path;
  }
}
