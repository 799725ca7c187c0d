package recourse.intake.store.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import recourse.intake.model.Seal;
import recourse.intake.model.Sealed;
import recourse.intake.model.Vault;
import recourse.intake.store.sealing.KeyRing.CustomerKey;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/**
 * The vault. A sealed value is one byte of version, the 16 bytes of its key's id, which are bound
 * to it, and what {@link Gcm} makes of the text.
 */
@ApplicationScoped
class SealingVault implements Vault {
  static final int HEAD_BYTES = 17;
  private static final byte VERSION = 1;

  private final KeyRing keys;
  private final EntityManager session;

  @Inject
  SealingVault(KeyRing keys, EntityManager session) {
    this.keys = keys;
    this.session = session;
  }

  @Override
  public Seal of(String customerRef) {
    return of(List.of(customerRef)).get(customerRef);
  }

  @Override
  public Map<String, Seal> of(Collection<String> customerRefs) {
    Map<String, Seal> seals = new HashMap<>();
    keys.of(customerRefs).forEach((ref, key) -> seals.put(ref, new CustomerSeal(key)));
    return seals;
  }

  @Override
  public String open(Sealed sealed) {
    if (sealed == null) {
      return null;
    }
    byte[] bytes = sealed.bytes();
    byte[] head = java.util.Arrays.copyOf(bytes, HEAD_BYTES);
    return keys.byId(keyId(head))
        .map(key -> Gcm.open(key, bytes, HEAD_BYTES, head))
        .map(text -> new String(text, StandardCharsets.UTF_8))
        .orElse(null);
  }

  @Override
  public InputStream opening(InputStream sealed) {
    try {
      byte[] head = sealed.readNBytes(HEAD_BYTES);
      return keys.byId(keyId(head))
          .map(key -> Segments.opening(sealed, key, head))
          .orElseThrow(() -> new Refusal(CommonReason.UNKNOWN, "Its content was erased."));
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  @Override
  public void destroyKeyOf(String customerRef) {
    session.flush();
    keys.destroyUnlessNeeded(customerRef);
  }

  private static UUID keyId(byte[] head) {
    ByteBuffer bytes = ByteBuffer.wrap(head);
    if (bytes.get() != VERSION) {
      throw new IllegalStateException("a sealed value of an unknown version");
    }
    return new UUID(bytes.getLong(), bytes.getLong());
  }

  private static byte[] head(UUID keyId) {
    return ByteBuffer.allocate(HEAD_BYTES)
        .put(VERSION)
        .putLong(keyId.getMostSignificantBits())
        .putLong(keyId.getLeastSignificantBits())
        .array();
  }

  private record CustomerSeal(CustomerKey key) implements Seal {
    @Override
    public Sealed close(String text) {
      if (text == null) {
        return null;
      }
      byte[] head = head(key.id());
      byte[] sealed = Gcm.seal(key.key(), text.getBytes(StandardCharsets.UTF_8), head);
      return Sealed.of(
          ByteBuffer.allocate(HEAD_BYTES + sealed.length).put(head).put(sealed).array());
    }

    @Override
    public InputStream closing(InputStream content) {
      return Segments.closing(content, key.key(), head(key.id()));
    }
  }
}
