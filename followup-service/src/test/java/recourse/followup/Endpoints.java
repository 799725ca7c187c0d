package recourse.followup;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import recourse.local.access.Tokens;

/** The doors of this service, as its callers use them. */
public final class Endpoints {
  private static final RestAssuredConfig PLAIN_JSON =
      RestAssuredConfig.config()
          .encoderConfig(
              EncoderConfig.encoderConfig()
                  .appendDefaultContentCharsetToContentTypeIfUndefined(false));

  private Endpoints() {}

  /** A request by somebody of this role. */
  public static RequestSpecification as(String role) {
    return person(role, role);
  }

  /** A request by a person of this role and name. */
  public static RequestSpecification person(String role, String name) {
    return given()
        .config(PLAIN_JSON)
        .contentType(ContentType.JSON)
        .header("Authorization", "Bearer " + Tokens.token(Set.of(role), name, Duration.ofHours(1)));
  }

  /** A request by a customer, who has no token. */
  public static RequestSpecification customer() {
    return given().config(PLAIN_JSON);
  }

  /** Waits until a resource shows this status. */
  public static void awaitStatus(String path, String status) {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> as("auditor").get(path).then().body("status", equalTo(status)));
  }

  /** The statuses of a complaint's follow-ups, oldest first. */
  public static List<String> followUpsOf(UUID complaintId) {
    return as("auditor").get("/follow-ups?complaint=" + complaintId).path("items.status");
  }
}
