package recourse.spine.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.SecretKey;

/**
 * A key, and the id by which what it sealed finds it again. A sealed value is its head (one byte of
 * version and the 16 bytes of the id, which are bound to it) and what {@link Gcm} makes of the
 * text.
 */
public record DataKey(UUID id, SecretKey key) {
  public static final int HEAD_BYTES = 17;
  private static final byte VERSION = 1;

  static DataKey fresh(UUID id) {
    return new DataKey(id, Gcm.key(Gcm.random(Gcm.KEY_BYTES)));
  }

  /** How everything begins that this key seals. */
  public byte[] head() {
    return ByteBuffer.allocate(HEAD_BYTES)
        .put(VERSION)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  /** The text, sealed. */
  public byte[] close(String text) {
    byte[] head = head();
    byte[] sealed = Gcm.seal(key, text.getBytes(StandardCharsets.UTF_8), head);
    return ByteBuffer.allocate(HEAD_BYTES + sealed.length).put(head).put(sealed).array();
  }

  /** The id of the key that made what begins so. */
  public static UUID idIn(byte[] sealed) {
    ByteBuffer bytes = ByteBuffer.wrap(sealed);
    if (bytes.get() != VERSION) {
      throw new IllegalStateException("a sealed value of an unknown version");
    }
    return new UUID(bytes.getLong(), bytes.getLong());
  }

  static String open(SecretKey key, byte[] sealed) {
    byte[] head = Arrays.copyOf(sealed, HEAD_BYTES);
    return new String(Gcm.open(key, sealed, HEAD_BYTES, head), StandardCharsets.UTF_8);
  }
}
