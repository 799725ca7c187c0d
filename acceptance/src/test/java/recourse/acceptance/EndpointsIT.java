package recourse.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import recourse.acceptance.endpoints.BadTokens;
import recourse.acceptance.endpoints.Operation;
import recourse.acceptance.endpoints.RoleTable;
import recourse.acceptance.stack.Requests;
import recourse.local.Service;
import recourse.local.access.Tokens;

/**
 * Every operation that the running services name in their OpenAPI documents, tried by everybody:
 * strangers, bearers of bad tokens and each role. Who may enter stands in {@code roles.txt}; an
 * operation that does not stand there, or no longer exists, fails.
 */
@Order(2)
class EndpointsIT {
  private final RoleTable table = RoleTable.read();

  @Test
  void shouldHaveEveryOperationInTheTableAndNoOther() {
    // given
    Set<String> offered =
        Operation.all().map(Operation::toString).collect(Collectors.toCollection(TreeSet::new));
    // when
    Set<String> unlisted = without(offered, table.operations());
    Set<String> gone = without(table.operations(), offered);
    // then
    assertThat(offered).hasSizeGreaterThan(20);
    assertThat(unlisted).as("operations that are not in the table").isEmpty();
    assertThat(gone).as("operations that are in the table only").isEmpty();
  }

  private static Set<String> without(Set<String> all, Set<String> some) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  @TestFactory
  Stream<DynamicTest> shouldOpenToThoseInTheTableOnly() {
    return Operation.all()
        .map(operation -> dynamicTest(operation.toString(), () -> everybodyTries(operation)));
  }

  @TestFactory
  Stream<DynamicTest> shouldKeepHealthMetricsAndOpenApiFromThePublicPort() {
    return Arrays.stream(Service.values())
        .map(service -> dynamicTest(service.title(), () -> nothingInternalIsPublicAt(service)));
  }

  private void everybodyTries(Operation operation) {
    if (!table.operations().contains(operation.toString())) {
      fail("not in the table of who may enter: " + operation);
    }
    if (table.isOpenToEverybody(operation)) {
      assertThat(operation.tryAs(Requests.stranger(operation.service())).statusCode())
          .isNotIn(401, 403)
          .isLessThan(500);
    } else {
      Map<String, String> bad = BadTokens.all();
      turnsAway(operation, "no token", Requests.stranger(operation.service()), 401);
      bad.forEach((who, t) -> turnsAway(operation, who, with(t, operation), 401));
      Tokens.ROLES.forEach(role -> roleTries(operation, role));
    }
  }

  private void roleTries(Operation operation, String role) {
    RequestSpecification caller = Requests.as(role, "caller-" + role, operation.service());
    if (table.mayEnter(operation, role)) {
      assertThat(operation.tryAs(caller).statusCode())
          .as("%s as %s", operation, role)
          .isNotIn(401, 403)
          .isLessThan(500);
    } else {
      turnsAway(operation, role, caller, 403);
    }
  }

  private static void turnsAway(
      Operation operation, String who, RequestSpecification caller, int status) {
    Response answer = operation.tryAs(caller);
    assertThat(answer.statusCode()).as("%s as %s", operation, who).isEqualTo(status);
    assertThat(answer.contentType()).as("%s as %s", operation, who).contains("problem+json");
    assertThat(answer.jsonPath().getString("code"))
        .isEqualTo(status == 401 ? "token.missing-or-invalid" : "role.missing");
  }

  private static RequestSpecification with(String token, Operation operation) {
    return Requests.withToken(token, operation.service());
  }

  private static void nothingInternalIsPublicAt(Service service) {
    for (String path : List.of("/q/health", "/q/metrics", "/q/openapi", "/q/swagger-ui", "/q")) {
      Response answer = Requests.as("ops", service).get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
    }
    Requests.management(service).get("/q/health/ready").then().statusCode(200);
  }
}
