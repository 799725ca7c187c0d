package recourse.acceptance.doors;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import recourse.acceptance.house.Doors;
import recourse.acceptance.house.OpenHouse;
import recourse.local.Keys;
import recourse.local.Tokens;

/** Tokens with every role that are all the same no good. */
public final class BadTokens {
  private static final Set<String> EVERY_ROLE = Set.copyOf(Tokens.ROLES);
  private static final Duration HOUR = Duration.ofHours(1);

  private BadTokens() {}

  /** Each bad token under what is wrong with it. */
  public static Map<String, String> all() {
    Keys strange = Keys.in(OpenHouse.module().resolve("target/strange-keys"));
    Map<String, String> bad = new LinkedHashMap<>();
    bad.put("expired", OpenHouse.house().tokens().mint(EVERY_ROLE, "late", HOUR.negated()));
    bad.put("wrong key", Tokens.signedWith(strange.privateKey()).mint(EVERY_ROLE, "forger", HOUR));
    bad.put("wrong audience", signed(claims(Tokens.ISSUER, "somebody-else")));
    bad.put("wrong issuer", signed(claims("https://elsewhere.test", Tokens.AUDIENCE)));
    bad.put("no signature", unsigned(Doors.token("supervisor", "forger")));
    bad.put("no token at all", "let-me-in");
    return bad;
  }

  private static JwtClaimsBuilder claims(String issuer, String audience) {
    return Jwt.issuer(issuer).audience(audience).groups(EVERY_ROLE).upn("stray").expiresIn(HOUR);
  }

  private static String signed(JwtClaimsBuilder claims) {
    return claims.sign(OpenHouse.house().plan().home().keys().privateKey().toUri().toString());
  }

  private static String unsigned(String good) {
    String header = "{\"alg\":\"none\",\"typ\":\"JWT\"}";
    return Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(header.getBytes(StandardCharsets.UTF_8))
        + "."
        + good.split("\\.", -1)[1]
        + ".";
  }
}
