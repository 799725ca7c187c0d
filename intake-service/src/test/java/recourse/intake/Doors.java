package recourse.intake;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import recourse.local.access.Tokens;

/** Intake's doors, as its callers use them. */
public final class Doors {
  private Doors() {}

  /** A request by somebody of this role. */
  public static RequestSpecification as(String role) {
    return given()
        .header("Authorization", "Bearer " + Tokens.token(role))
        .contentType("application/json");
  }

  /** A complaint is received; its id. */
  public static String received(Complainants complainant) {
    return as("agent").body(complainant.json()).post("/complaints").path("id");
  }

  /** Mrs Okoro complains under a reference of her own; the id of the complaint. */
  public static String received(String customerRef) {
    return received(Complainants.mrsOkoro().with("customer", Map.of("ref", customerRef)));
  }
}
