package recourse.acceptance.people;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import recourse.acceptance.stack.Requests;
import recourse.local.Service;

/** Requests to intake by somebody with a role and a name. */
public final class IntakeClient {
  private final String role;
  private final String name;

  private IntakeClient(String role, String name) {
    this.role = role;
    this.name = name;
  }

  /** Somebody of a role, by name. */
  public static IntakeClient as(String role, String name) {
    return new IntakeClient(role, name);
  }

  /** Takes a complaint down and tells its id. */
  public String hears(String customer, Map<String, ?> words) {
    Map<String, Object> all =
        new HashMap<>(
            Map.of(
                "channel", "PHONE",
                "customer", Map.of("ref", customer),
                "product", "Kettle",
                "issue", "Leaks",
                "narrative", "The kitchen floor is wet every morning."));
    all.putAll(words);
    return posts("/complaints", all).statusCode(201).extract().path("id");
  }

  /** Puts something at a path below a complaint. */
  public ValidatableResponse puts(String id, String what, Map<String, ?> body) {
    return intake().body(body).put("/complaints/{id}/" + what, id).then();
  }

  /** Puts something at a path of intake. */
  public ValidatableResponse puts(String path, Map<String, ?> body) {
    return intake().body(body).put(path).then();
  }

  /** Adds something at a path below a complaint, once. */
  public ValidatableResponse adds(String id, String what, Map<String, ?> body) {
    return posts("/complaints/" + id + "/" + what, body);
  }

  /** Looks at something below a complaint. */
  public ValidatableResponse looksAt(String id, String what) {
    return intake().get("/complaints/" + id + what).then();
  }

  /** Looks at a path of intake. */
  public ValidatableResponse looksAt(String path) {
    return intake().get(path).then().statusCode(200);
  }

  /** The answer of a path of intake. */
  public JsonPath reads(String path) {
    return looksAt(path).extract().jsonPath();
  }

  /** Hands a file over. */
  public ValidatableResponse attaches(String id, String file, String type, byte[] content) {
    return Requests.as(role, name, Service.INTAKE)
        .contentType(type)
        .queryParam("name", file)
        .body(content)
        .post("/complaints/{id}/attachments", id)
        .then();
  }

  /** Sends complaints of another system, a line each, under a key by which they can come again. */
  public ValidatableResponse imports(String source, String lines, String key) {
    return Requests.as(role, name, Service.INTAKE)
        .contentType("application/x-ndjson")
        .header("Idempotency-Key", key)
        .queryParam("source", source)
        .body(lines)
        .post("/imports")
        .then();
  }

  private ValidatableResponse posts(String path, Map<String, ?> body) {
    return intake()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(body)
        .post(path)
        .then();
  }

  private RequestSpecification intake() {
    return Requests.as(role, name, Service.INTAKE).contentType("application/json");
  }
}
