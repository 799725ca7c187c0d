package recourse.acceptance.endpoints;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import recourse.acceptance.stack.Requests;
import recourse.acceptance.stack.RunningStack;
import recourse.local.access.Keys;
import recourse.local.access.Tokens;

/** Tokens with every role that are all the same no good. */
public final class BadTokens {
  private static final Set<String> EVERY_ROLE = Set.copyOf(Tokens.ROLES);
  private static final Duration HOUR = Duration.ofHours(1);

  private BadTokens() {}

  /** Each bad token under what is wrong with it. */
  public static Map<String, String> all() {
    Keys strange = Keys.in(RunningStack.module().resolve("target/strange-keys"));
    Map<String, String> bad = new LinkedHashMap<>();
    bad.put("expired", RunningStack.stack().tokens().mint(EVERY_ROLE, "late", HOUR.negated()));
    bad.put("wrong key", Tokens.signedWith(strange.privateKey()).mint(EVERY_ROLE, "forger", HOUR));
    bad.put("wrong audience", signed(claims(Tokens.ISSUER, "somebody-else")));
    bad.put("wrong issuer", signed(claims("https://elsewhere.test", Tokens.AUDIENCE)));
    bad.put("no signature", unsigned(Requests.token("supervisor", "forger")));
    bad.put("no token at all", "let-me-in");
    return bad;
  }

  private static JwtClaimsBuilder claims(String issuer, String audience) {
    return Jwt.issuer(issuer).audience(audience).groups(EVERY_ROLE).upn("stray").expiresIn(HOUR);
  }

  private static String signed(JwtClaimsBuilder claims) {
    return claims.sign(RunningStack.stack().layout().home().keys().privateKey().toUri().toString());
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
