package recourse.acceptance.people;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import recourse.acceptance.stack.Requests;
import recourse.local.Service;

/** Requests to resolution by somebody with a role and a name. */
public final class ResolutionClient {
  private final String role;
  private final String name;

  /** The requests of somebody with a role and a name. */
  public ResolutionClient(String role, String name) {
    this.role = role;
    this.name = name;
  }

  /** Writes something where it has its one place. */
  public ValidatableResponse puts(String path, Object id, Map<String, ?> body) {
    return at().body(body).put(path, id).then();
  }

  /** Adds something. */
  public ValidatableResponse adds(String path, Object id, Map<String, ?> body) {
    return at().body(body).post(path, id).then();
  }

  /** Adds something that belongs to no one case. */
  public ValidatableResponse adds(String path, Map<String, ?> body) {
    return at().body(body).post(path).then();
  }

  /** Reads something. */
  public JsonPath reads(String path, Object... ids) {
    return at().get(path, ids).then().statusCode(200).extract().jsonPath();
  }

  /** Writes on condition that nobody has written since. */
  public ValidatableResponse putsIfUnchanged(
      String etag, String path, Object id, Map<String, ?> body) {
    return at().header("If-Match", etag).body(body).put(path, id).then();
  }

  private RequestSpecification at() {
    return Requests.as(role, name, Service.RESOLUTION).contentType("application/json");
  }
}
