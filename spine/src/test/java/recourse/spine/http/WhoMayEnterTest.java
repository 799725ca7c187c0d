package recourse.spine.http;

import static io.restassured.RestAssured.given;
import static recourse.spine.http.ProblemsTest.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recourse.local.access.Tokens;

@QuarkusTest
class WhoMayEnterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "none",
        "expired",
        "wrong key",
        "alg none",
        "wrong issuer",
        "wrong audience",
        "cut off",
        "rubbish",
        "empty"
      })
  void shouldAnswer401(String flaw) throws Exception {
    String token = flawed(flaw);
    var request = token == null ? given() : given().header("Authorization", "Bearer " + token);
    problem(request.get("/stage/query").then(), 401, "token.missing-or-invalid")
        .header("WWW-Authenticate", "Bearer");
  }

  @Test
  void shouldAnswer401ToABadTokenEvenWhereThereIsNothing() throws Exception {
    problem(
        given().header("Authorization", "Bearer " + flawed("expired")).get("/dead-letters").then(),
        401,
        "token.missing-or-invalid");
  }

  @Test
  void shouldAnswer403ToTheWrongRole() {
    problem(
        given().auth().oauth2(Tokens.token("handler")).get("/stage/query").then(),
        403,
        "role.missing");
  }

  private static String flawed(String flaw) throws Exception {
    String good = Tokens.token("agent");
    return switch (flaw) {
      case "none" -> null;
      case "expired" -> Tokens.token(Set.of("agent"), "agent", Duration.ofHours(-1));
      case "wrong key" -> claims().audience(Tokens.AUDIENCE).sign(strangersKey());
      case "alg none" ->
          encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + good.split("\\.")[1] + ".";
      case "wrong issuer" ->
          claims().issuer("https://elsewhere").audience("recourse").sign(ourKey());
      case "wrong audience" -> claims().audience("another-house").sign(ourKey());
      case "cut off" -> good.substring(0, good.length() - 20);
      case "rubbish" -> "rubbish";
      default -> "";
    };
  }

  private static JwtClaimsBuilder claims() {
    return Jwt.issuer(Tokens.ISSUER)
        .groups(Set.of("agent"))
        .upn("agent")
        .expiresAt(Instant.now().plusSeconds(600));
  }

  private static PrivateKey strangersKey() throws Exception {
    return KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
  }

  private static PrivateKey ourKey() throws Exception {
    String pem =
        java.nio.file.Files.readString(
            java.nio.file.Path.of(System.getProperty("recourse.jwt.private-key")));
    byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
    return java.security.KeyFactory.getInstance("RSA")
        .generatePrivate(new java.security.spec.PKCS8EncodedKeySpec(der));
  }

  private static String encoded(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
