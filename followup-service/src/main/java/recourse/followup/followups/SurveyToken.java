package recourse.followup.followups;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret in a survey link: 256 random bits. Whoever holds it may answer once; we keep its
 * SHA-256 only. It prints itself as dots, so that it cannot slip into a log.
 */
public final class SurveyToken {
  private static final int BYTES = 32;

  private final String text;

  private SurveyToken(String text) {
    this.text = text;
  }

  /** A new one. */
  public static SurveyToken fresh(SecureRandom random) {
    byte[] bits = new byte[BYTES];
    random.nextBytes(bits);
    return new SurveyToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
  }

  /** The one somebody sent, right or wrong. */
  public static SurveyToken of(String text) {
    return new SurveyToken(text);
  }

  /** The text to put into the link, and nowhere else. */
  public String secret() {
    return text;
  }

  /** What is kept of it. */
  public String hash() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public String toString() {
    return "...";
  }
}
