package recourse.spine.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WordKeysTest {
  private static final String TEXT = "The kitchen floor is wet — every morning. 🫖";

  @Inject WordKeys keys;

  @Test
  void shouldOpenWhatItSealedAndHoldNothingOfItInTheClear() {
    // given
    byte[] sealed = keyOf(owner()).close(TEXT);

    // when
    String opened = keys.open(sealed);

    // then
    assertThat(opened).isEqualTo(TEXT);
    assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("kitchen");
  }

  @Test
  void shouldSealTheSameWordsDifferentlyEachTime() {
    // given
    DataKey key = keyOf(owner());

    // when // then
    assertThat(key.close(TEXT)).isNotEqualTo(key.close(TEXT));
  }

  @Test
  void shouldRefuseASealedValueOfWhichAnyByteWasChanged() {
    // given
    byte[] bytes = keyOf(owner()).close("wet");

    // when // then
    for (int i = DataKey.HEAD_BYTES; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= 1;
      assertThatThrownBy(() -> keys.open(changed)).isInstanceOf(Gcm.Forged.class);
    }
  }

  @Test
  void shouldOpenNothingOnceTheKeyIsDestroyed() {
    // given
    UUID owner = owner();
    byte[] sealed = keyOf(owner).close(TEXT);
    keys.open(sealed);

    // when
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              keys.hold(owner);
              keys.destroy(owner);
            });

    // then
    assertThat(keys.open(sealed)).isNull();
    assertThat(keys.open(keyOf(owner).close(TEXT))).isEqualTo(TEXT);
  }

  @Test
  void shouldGiveEachOwnerAKeyOfTheirOwnInOneGo() {
    // given
    List<UUID> owners = List.of(owner(), owner(), owner());

    // when
    Map<UUID, DataKey> first = QuarkusTransaction.requiringNew().call(() -> keys.of(owners));
    Map<UUID, DataKey> again = QuarkusTransaction.requiringNew().call(() -> keys.of(owners));

    // then
    assertThat(first).containsOnlyKeys(owners);
    assertThat(owners)
        .allSatisfy(owner -> assertThat(again.get(owner).id()).isEqualTo(first.get(owner).id()));
    assertThat(owners.stream().map(first::get).map(DataKey::id)).doesNotHaveDuplicates();
  }

  @Test
  void shouldUnwrapWithAnOldMasterKeyAndWrapWithTheFirst() {
    // given
    String old = "old " + Base64.getEncoder().encodeToString(new byte[32]);
    String fresh = "new " + Base64.getEncoder().encodeToString(Gcm.random(32));
    UUID id = UUID.randomUUID();
    byte[] key = Gcm.random(32);
    MasterKeys.Wrapped wrapped = new MasterKeys(List.of(old)).wrap(key, id);

    // when
    MasterKeys rotated = new MasterKeys(List.of(fresh, old));

    // then
    assertThat(rotated.unwrap(wrapped, id)).isEqualTo(key);
    assertThat(rotated.wrap(key, id).master()).isEqualTo("new");
    assertThatThrownBy(() -> new MasterKeys(List.of(fresh)).unwrap(wrapped, id))
        .hasMessageContaining("no master key named old");
  }

  @Test
  void shouldNotStartWithoutAMasterKey() {
    assertThatThrownBy(() -> new MasterKeys(List.of(""))).hasMessageContaining("empty");
    assertThatThrownBy(() -> new MasterKeys(List.of("first c2hvcnQ=")))
        .hasMessageContaining("name base64-of-32-bytes");
  }

  private DataKey keyOf(UUID owner) {
    return QuarkusTransaction.requiringNew().call(() -> keys.of(List.of(owner)).get(owner));
  }

  private static UUID owner() {
    return UUID.randomUUID();
  }
}
