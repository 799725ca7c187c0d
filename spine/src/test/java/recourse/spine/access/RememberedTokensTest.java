package recourse.spine.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import recourse.local.access.Tokens;
import recourse.spine.testing.SettableClock;

@QuarkusTest
class RememberedTokensTest {
  @Inject RememberedTokens tokens;
  @Inject JWTAuthContextInfo rules;
  @Inject SettableClock clock;

  @BeforeEach
  void releaseTheClock() {
    clock.release();
  }

  @Test
  void shouldVerifyATokenOnceAndRememberWhoItSpeaksFor() throws ParseException {
    String token = token("remembered", Duration.ofMinutes(10));

    JWTCallerPrincipal first = tokens.parse(token, rules);
    JWTCallerPrincipal second = tokens.parse(token, rules);

    assertThat(second).isSameAs(first);
    assertThat(second.getName()).isEqualTo("remembered");
  }

  @Test
  void shouldVerifyAgainWhatHasExpired() throws ParseException {
    String token = token("expiring", Duration.ofMinutes(10));
    JWTCallerPrincipal first = tokens.parse(token, rules);

    clock.advance(Duration.ofMinutes(11));

    assertThat(tokens.parse(token, rules)).isNotSameAs(first);
  }

  @Test
  void shouldNotTakeAnotherSignatureForOneThatWasVerified() throws ParseException {
    String token = token("genuine", Duration.ofMinutes(10));
    tokens.parse(token, rules);
    String forged = token.substring(0, token.lastIndexOf('.') + 1) + "AAAA";

    assertThatThrownBy(() -> tokens.parse(forged, rules)).isInstanceOf(ParseException.class);
  }

  @Test
  void shouldNotRememberWhatIsRefused() {
    long before = tokens.size();

    given()
        .auth()
        .oauth2(token("late", Duration.ofHours(-1)))
        .get("/stage/query")
        .then()
        .statusCode(401);

    assertThat(tokens.size()).isEqualTo(before);
  }

  private static String token(String name, Duration lifetime) {
    return Tokens.token(Set.of("agent"), name, lifetime);
  }
}
