package recourse.spine;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BootTest {
  @ConfigProperty(name = "quarkus.management.test-port")
  int management;

  @Test
  void shouldTellItsHealthOnTheManagementPort() {
    given().port(management).get("/q/health/ready").then().body("status", equalTo("UP"));
    given().port(management).get("/q/health/live").then().body("status", equalTo("UP"));
  }

  @Test
  void shouldTellItsMeasuresAndItsInterfaceOnTheManagementPort() {
    given().port(management).get("/q/metrics").then().body(containsString("jvm_"));
    given().port(management).get("/q/openapi").then().body(containsString("/dead-letters"));
  }

  @Test
  void shouldShowAnExampleOfWhateverGoesInAndComesOut() {
    given()
        .port(management)
        .queryParam("format", "json")
        .get("/q/openapi")
        .then()
        .body(
            "paths.'/stage/wishes'.post.requestBody.content.'application/json'.example.keySet()",
            hasItems("text", "at", "channel", "ref"))
        .body("paths.values().collectMany { it.values() }.requestBody", hasSize(greaterThan(1)))
        .body(
            "paths.values().collectMany { it.values() }.findAll { it.requestBody != null }"
                + ".collectMany { it.requestBody.content.values() }"
                + ".findAll { it.example == null && it.examples == null }",
            empty());
  }

  @Test
  void shouldNotTellItsHealthToEverybody() {
    given().get("/q/health/ready").then().statusCode(404);
  }
}
