package recourse.followup.delivery;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The signature of the Standard Webhooks specification: HMAC-SHA256 over id, time and body. */
final class WebhookSignature {
  private static final String PREFIX = "whsec_";
  private static final int LEAST_BYTES = 24;

  private final SecretKeySpec key;

  private WebhookSignature(byte[] secret) {
    key = new SecretKeySpec(secret, "HmacSHA256");
  }

  /** Signatures with a secret of the form {@code whsec_} and base64. */
  static WebhookSignature with(String secret) {
    byte[] bytes =
        Base64.getDecoder().decode(secret.startsWith(PREFIX) ? secret.substring(6) : secret);
    if (bytes.length < LEAST_BYTES) {
      throw new IllegalArgumentException("a webhook secret has at least 24 bytes");
    }
    return new WebhookSignature(bytes);
  }

  /** The value of the header {@code webhook-signature}. */
  String of(String id, long timestamp, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
      return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
