package recourse.intake.search;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import recourse.spine.sealing.DataKey;
import recourse.spine.sealing.WordKeys;

/**
 * The one key under which words are hashed, kept among the others under an owner that is nobody. It
 * is made at the first start, outside any transaction, so that no rollback takes it away from under
 * what was hashed.
 */
@Startup
@Singleton
class SearchKey {
  private static final UUID NOBODY = new UUID(0, 1);

  private final SecretKey key;

  SearchKey(WordKeys keys) {
    DataKey made = keys.of(List.of(NOBODY)).values().iterator().next();
    key = new SecretKeySpec(made.key().getEncoded(), "HmacSHA256");
  }

  SecretKey key() {
    return key;
  }
}
