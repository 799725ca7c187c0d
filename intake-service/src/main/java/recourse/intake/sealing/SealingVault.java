package recourse.intake.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;
import recourse.spine.sealing.DataKey;

/** The vault: texts are sealed whole, streams in {@link SealedStream}. */
@ApplicationScoped
class SealingVault implements Vault {
  private final CustomerKeys keys;
  private final EntityManager session;

  SealingVault(CustomerKeys keys, EntityManager session) {
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
    return sealed == null ? null : keys.open(sealed.bytes());
  }

  @Override
  public InputStream opening(InputStream sealed) {
    try {
      byte[] head = sealed.readNBytes(DataKey.HEAD_BYTES);
      return keys.byId(DataKey.idIn(head))
          .map(key -> SealedStream.opening(sealed, key, head))
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

  private record CustomerSeal(DataKey key) implements Seal {
    @Override
    public Sealed close(String text) {
      return text == null ? null : Sealed.of(key.close(text));
    }

    @Override
    public InputStream closing(InputStream content) {
      return SealedStream.closing(content, key.key(), key.head());
    }
  }
}
