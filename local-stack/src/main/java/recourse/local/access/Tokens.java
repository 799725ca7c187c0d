package recourse.local.access;

import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import recourse.local.StackFailure;

/** Bearer tokens (RS256) as an identity provider would issue them to the stack's people. */
public final class Tokens {
  /** Who issues them. */
  public static final String ISSUER = "https://recourse.local";

  /** For whom they are. */
  public static final String AUDIENCE = "recourse";

  /** Every role that some endpoint asks for. */
  public static final List<String> ROLES =
      List.of(
          "agent",
          "handler",
          "supervisor",
          "quality",
          "privacy",
          "auditor",
          "crm",
          "importer",
          "ops");

  /** System property that carries the private key's file across class loaders. */
  public static final String PRIVATE_KEY_PROPERTY = "recourse.jwt.private-key";

  private final PrivateKey key;

  private Tokens(PrivateKey key) {
    this.key = key;
  }

  /** Tokens signed with the private key in this PEM file. */
  public static Tokens signedWith(Path privateKeyPem) {
    return new Tokens(read(privateKeyPem));
  }

  /** A token of one hour for tests, for a person of one role, named like it. */
  public static String token(String role) {
    return token(Set.of(role), role, Duration.ofHours(1));
  }

  /** A token for tests, signed with the key of the running stack of the tests. */
  public static String token(Set<String> roles, String subject, Duration lifetime) {
    String file = System.getProperty(PRIVATE_KEY_PROPERTY);
    if (file == null) {
      throw new StackFailure("No stack is running here: " + PRIVATE_KEY_PROPERTY + " is not set.");
    }
    return signedWith(Path.of(file)).mint(roles, subject, lifetime);
  }

  /**
   * A token.
   *
   * @param lifetime from now; negative for one that has expired
   */
  public String mint(Set<String> roles, String subject, Duration lifetime) {
    Instant now = Instant.now();
    Instant issued = lifetime.isNegative() ? now.plus(lifetime.multipliedBy(2)) : now;
    return Jwt.issuer(ISSUER)
        .audience(AUDIENCE)
        .groups(roles)
        .subject(subject)
        .upn(subject)
        .issuedAt(issued)
        .expiresAt(now.plus(lifetime))
        .sign(key);
  }

  private static PrivateKey read(Path pem) {
    try {
      String body = Files.readString(pem).replaceAll("-----[A-Z ]+-----", "");
      byte[] der = Base64.getMimeDecoder().decode(body);
      return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
    } catch (IOException | GeneralSecurityException e) {
      throw new StackFailure("Cannot read the private key " + pem + ": " + e.getMessage(), e);
    }
  }
}
