package recourse.spine.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Verifies a bearer token's signature the first time it comes and remembers who it speaks for,
 * since callers send the same token with every request. It is remembered under its SHA-256, so that
 * none can be read out of memory; until it expires, at most five minutes, which is how long a key
 * that was taken away still counts; and at most 10,000 of them, so that strangers cannot fill the
 * memory. What is refused is not remembered.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class RememberedTokens extends JWTCallerPrincipalFactory {
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final int MOST = 10_000;

  private final JWTCallerPrincipalFactory verifier = new DefaultJWTCallerPrincipalFactory();
  private final Cache<ByteBuffer, JWTCallerPrincipal> remembered =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();
  private final Clock clock;

  RememberedTokens(Clock clock) {
    this.clock = clock;
  }

  @Override
  public JWTCallerPrincipal parse(String token, JWTAuthContextInfo rules) throws ParseException {
    ByteBuffer digest = digest(token);
    JWTCallerPrincipal known = remembered.getIfPresent(digest);
    if (known != null
        && clock.instant().isBefore(Instant.ofEpochSecond(known.getExpirationTime()))) {
      return known;
    }
    JWTCallerPrincipal verified = verifier.parse(token, rules);
    remembered.put(digest, verified);
    return verified;
  }

  /** How many are remembered. */
  long size() {
    remembered.cleanUp();
    return remembered.estimatedSize();
  }

  private static ByteBuffer digest(String token) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return ByteBuffer.wrap(sha256.digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
