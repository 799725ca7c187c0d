package recourse.acceptance.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import recourse.acceptance.stack.Requests;
import recourse.local.Service;

/**
 * A request that is wrong in one way, with the problem document it must get.
 *
 * @param what is wrong with it
 * @param field the field the problem names, or null when it is about the whole
 */
record BadRequest(
    String what,
    Service service,
    String role,
    String method,
    String path,
    String header,
    String body,
    int status,
    String code,
    String field) {

  static BadRequest to(Service service, String role, String method, String path) {
    return new BadRequest(null, service, role, method, path, null, null, 0, null, null);
  }

  BadRequest with(String json) {
    return new BadRequest(what, service, role, method, path, header, json, status, code, field);
  }

  BadRequest saying(String nameAndValue) {
    return new BadRequest(
        what, service, role, method, path, nameAndValue, body, status, code, field);
  }

  BadRequest is(String wrong, int answer, String problem, String named) {
    return new BadRequest(wrong, service, role, method, path, header, body, answer, problem, named);
  }

  /** Sends it and looks at the answer. */
  void getsItsProblem() {
    RequestSpecification request = Requests.as(role, service);
    if (body != null) {
      request.contentType("application/json").body(body);
    }
    if (header != null) {
      String[] parts = header.split(": ", 2);
      request.header(parts[0], parts[1]);
    }
    Response answer = request.request(method, path);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    JsonPath problem = answer.jsonPath();
    assertThat(problem.getString("code")).isEqualTo(code);
    assertThat(problem.getString("field")).isEqualTo(field);
    assertThat(problem.getInt("status")).isEqualTo(status);
    assertThat(problem.getString("type")).isEqualTo("urn:recourse:problem:" + code);
    assertThat(problem.getString("title")).isNotBlank();
    assertThat(problem.getString("detail")).isNotBlank().doesNotContain("Exception", "recourse.");
  }

  @Override
  public String toString() {
    return "%s %s %s: %s".formatted(service.title(), method, path, what);
  }
}
