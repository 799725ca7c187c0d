package recourse.spine.sealing;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM: 12 random bytes, the ciphertext, the tag of 16 bytes. */
public final class Gcm {
  public static final int KEY_BYTES = 32;
  public static final int NONCE_BYTES = 12;
  public static final int TAG_BYTES = 16;

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final ThreadLocal<Cipher> CIPHER = ThreadLocal.withInitial(Gcm::cipher);

  private Gcm() {}

  /** What was sealed was changed, or sealed with another key. */
  public static final class Forged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Forged(Throwable cause) {
      super("a sealed value does not open with its key", cause);
    }
  }

  /** So many random bytes. */
  public static byte[] random(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return random;
  }

  /** The key of these 32 bytes. */
  public static SecretKey key(byte[] bytes) {
    return new SecretKeySpec(bytes, "AES");
  }

  /** Seals under a nonce of its own. The associated bytes must be given again to open it. */
  public static byte[] seal(SecretKey key, byte[] plain, byte[] associated) {
    byte[] nonce = random(NONCE_BYTES);
    byte[] sealed = run(Cipher.ENCRYPT_MODE, key, nonce, plain, 0, plain.length, associated);
    return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
  }

  /** Opens what {@link #seal} made, from this place on. */
  public static byte[] open(SecretKey key, byte[] sealed, int from, byte[] associated) {
    byte[] nonce = java.util.Arrays.copyOfRange(sealed, from, from + NONCE_BYTES);
    int begin = from + NONCE_BYTES;
    return run(Cipher.DECRYPT_MODE, key, nonce, sealed, begin, sealed.length - begin, associated);
  }

  private static byte[] run(
      int mode,
      SecretKey key,
      byte[] nonce,
      byte[] input,
      int from,
      int length,
      byte[] associated) {
    try {
      Cipher cipher = CIPHER.get();
      cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * 8, nonce));
      cipher.updateAAD(associated);
      return cipher.doFinal(input, from, length);
    } catch (AEADBadTagException forged) {
      throw new Forged(forged);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("AES-GCM is not to be had", impossible);
    }
  }

  private static Cipher cipher() {
    try {
      return Cipher.getInstance("AES/GCM/NoPadding");
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("AES-GCM is not to be had", impossible);
    }
  }
}
