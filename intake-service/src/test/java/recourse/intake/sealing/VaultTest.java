package recourse.intake.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recourse.intake.search.SqlWordIndex;
import recourse.spine.sealing.DataKey;
import recourse.spine.sealing.Gcm;
import recourse.spine.sealing.MasterKeys;

@QuarkusTest
class VaultTest {
  private static final String TEXT = "The kitchen floor is wet — every morning. 🫖";

  @Inject Vault vault;
  @Inject SqlWordIndex search;

  @Test
  void shouldOpenWhatItSealedAndHoldNothingOfItInTheClear() {
    // given
    Sealed sealed = sealFor(customer()).close(TEXT);

    // when
    String opened = vault.open(sealed);

    // then
    assertThat(opened).isEqualTo(TEXT);
    assertThat(new String(sealed.bytes(), StandardCharsets.UTF_8)).doesNotContain("kitchen");
    assertThat(sealed.toString()).doesNotContain("kitchen");
  }

  @Test
  void shouldSealTheSameWordsDifferentlyEachTime() {
    // given
    Seal seal = sealFor(customer());

    // when // then
    assertThat(seal.close(TEXT)).isNotEqualTo(seal.close(TEXT));
  }

  @Test
  void shouldRefuseASealedValueOfWhichAnyByteWasChanged() {
    // given
    byte[] bytes = sealFor(customer()).close("wet").bytes();

    // when // then
    for (int i = DataKey.HEAD_BYTES; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= 1;
      assertThatThrownBy(() -> vault.open(Sealed.of(changed))).isInstanceOf(Gcm.Forged.class);
    }
  }

  @Test
  void shouldOpenNothingOnceTheKeyIsDestroyed() {
    // given
    String customer = customer();
    Sealed sealed = sealFor(customer).close(TEXT);
    vault.open(sealed);

    // when
    QuarkusTransaction.requiringNew().run(() -> vault.destroyKeyOf(customer));

    // then
    assertThat(vault.open(sealed)).isNull();
    assertThat(vault.open(sealFor(customer).close(TEXT))).isEqualTo(TEXT);
  }

  @Test
  void shouldGiveEachCustomerAKeyOfTheirOwnInOneGo() {
    // given
    List<String> customers = List.of(customer(), customer(), customer());

    // when
    Map<String, Seal> first = QuarkusTransaction.requiringNew().call(() -> vault.of(customers));
    Map<String, Seal> again = QuarkusTransaction.requiringNew().call(() -> vault.of(customers));

    // then
    assertThat(first).containsOnlyKeys(customers);
    assertThat(customers)
        .allSatisfy(
            customer ->
                assertThat(keyId(again.get(customer))).isEqualTo(keyId(first.get(customer))));
    assertThat(customers.stream().map(first::get).map(VaultTest::keyId)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 200_000})
  void shouldSealAndOpenStreamsOfAnyLength(int length) throws IOException {
    // given
    byte[] content = new byte[length];
    new Random(length).nextBytes(content);

    // when
    byte[] sealed = sealFor(customer()).closing(new ByteArrayInputStream(content)).readAllBytes();
    byte[] opened = vault.opening(new ByteArrayInputStream(sealed)).readAllBytes();

    // then
    assertThat(opened).isEqualTo(content);
  }

  @Test
  void shouldRefuseAStreamThatWasCutAtASegment() throws IOException {
    // given
    byte[] content = new byte[2 * SealedStream.PLAIN_BYTES];
    byte[] sealed = sealFor(customer()).closing(new ByteArrayInputStream(content)).readAllBytes();
    byte[] cut = Arrays.copyOf(sealed, sealed.length - SealedStream.PLAIN_BYTES - 28);

    // when
    InputStream opened = vault.opening(new ByteArrayInputStream(cut));

    // then
    assertThatThrownBy(opened::readAllBytes).isInstanceOf(Gcm.Forged.class);
  }

  @Test
  void shouldFindWordsWhateverTheirCaseAndAccents() {
    assertThat(search.of("Crème BRÛLÉE!")).isEqualTo(search.of("creme brulee"));
    assertThat(search.of("wet floor")).isNotEqualTo(search.of("dry floor")).hasSize(2);
    assertThat(search.of("a — 🫖")).isEmpty();
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

  private Seal sealFor(String customer) {
    return QuarkusTransaction.requiringNew().call(() -> vault.of(customer));
  }

  private static UUID keyId(Seal seal) {
    byte[] bytes = seal.close("x").bytes();
    java.nio.ByteBuffer head = java.nio.ByteBuffer.wrap(bytes, 1, 16);
    return new UUID(head.getLong(), head.getLong());
  }

  private static String customer() {
    return "cust-" + UUID.randomUUID();
  }
}
