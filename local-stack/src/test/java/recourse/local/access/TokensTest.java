package recourse.local.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {
  @TempDir Path folder;

  @Test
  void shouldMintATokenThatThePublicKeyVerifies() throws Exception {
    // given
    Keys keys = Keys.in(folder);
    // when
    String token = mint(keys, Duration.ofMinutes(5));
    // then
    JwtClaims claims = verifier(keys).processToClaims(token);
    assertThat(claims.getSubject()).isEqualTo("ines");
    assertThat(claims.getStringListClaimValue("groups"))
        .containsExactlyInAnyOrder("handler", "agent");
  }

  @Test
  void shouldNotVerifyATokenOfAnotherKey() throws Exception {
    // given
    String stranger = mint(Keys.in(folder.resolve("stranger")), Duration.ofMinutes(5));
    JwtConsumer verifier = verifier(Keys.in(folder));
    // when // then
    assertThatThrownBy(() -> verifier.processToClaims(stranger))
        .isInstanceOf(InvalidJwtException.class);
  }

  @Test
  void shouldMintAnExpiredTokenOnRequest() throws Exception {
    // given
    Keys keys = Keys.in(folder);
    String token = mint(keys, Duration.ofMinutes(-5));
    // when // then
    assertThatThrownBy(() -> verifier(keys).processToClaims(token))
        .isInstanceOfSatisfying(
            InvalidJwtException.class, refusal -> assertThat(refusal.hasExpired()).isTrue());
  }

  @Test
  void shouldMakeTheKeysOnceAndHideThePrivateOne() throws Exception {
    // given
    String first = Files.readString(Keys.in(folder).privateKey());
    // when
    Keys again = Keys.in(folder);
    // then
    assertThat(again.privateKey()).hasContent(first);
    assertThat(Files.getPosixFilePermissions(again.privateKey()))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  private static String mint(Keys keys, Duration lifetime) {
    return Tokens.signedWith(keys.privateKey()).mint(Set.of("handler", "agent"), "ines", lifetime);
  }

  private static JwtConsumer verifier(Keys keys) throws Exception {
    return new JwtConsumerBuilder()
        .setExpectedIssuer(Tokens.ISSUER)
        .setExpectedAudience(Tokens.AUDIENCE)
        .setRequireExpirationTime()
        .setVerificationKey(publicKey(keys.publicKey()))
        .build();
  }

  private static PublicKey publicKey(Path pem) throws Exception {
    String body = Files.readString(pem).replaceAll("-----[A-Z ]+-----", "");
    byte[] der = Base64.getMimeDecoder().decode(body);
    return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
  }
}
