package recourse.followup.shared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Draws by lot what everybody can check and nobody can influence: the result is a function of the
 * name of what is drawn.
 */
public final class Draw {
  private Draw() {}

  /** Evenly spread over 0 (in) to 1 (out), and always the same for the same name. */
  public static double of(String name) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      long bits = ByteBuffer.wrap(sha.digest(name.getBytes(StandardCharsets.UTF_8))).getLong();
      return (bits >>> 11) * 0x1.0p-53;
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
