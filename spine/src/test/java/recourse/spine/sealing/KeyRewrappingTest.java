package recourse.spine.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import recourse.spine.sql.Row;
import recourse.spine.sql.SqlTemplate;

@QuarkusTest
class KeyRewrappingTest {
  @Inject SqlTemplate db;
  @Inject WordKeys keys;
  @Inject MasterKeys masters;

  @ConfigProperty(name = "recourse.vault.master-keys")
  Path file;

  @Test
  void shouldWrapWithTheFirstMasterKeyWhatAnOlderOneWraps() throws IOException {
    // given
    String old = "old " + Base64.getEncoder().encodeToString(new byte[Gcm.KEY_BYTES]);
    DataKey key = DataKey.fresh(UUID.randomUUID());
    byte[] sealed = key.close("wet");
    keep(key, new MasterKeys(List.of(old)).wrap(key.key().getEncoded(), key.id()));

    // when
    MasterKeys rotated = new MasterKeys(List.of(Files.readString(file), old));
    new KeyRewrapping(db, () -> rotated, Optional.of("there")).rewrap();

    // then
    assertThat(db.find("select master from words_key where id = ?", Row::text, key.id()))
        .containsExactly(masters.current());
    assertThat(keys.open(sealed)).isEqualTo("wet");
  }

  private void keep(DataKey key, MasterKeys.Wrapped wrapped) {
    db.change(
        "insert into words_key (id, owner, master, wrapped) values (?, ?, ?, ?)",
        key.id(),
        UUID.randomUUID(),
        wrapped.master(),
        wrapped.bytes());
  }
}
