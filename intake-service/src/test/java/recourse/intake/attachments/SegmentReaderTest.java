package recourse.intake.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recourse.spine.sealing.DataKey;
import recourse.spine.sealing.Gcm;

class SegmentReaderTest {
  private static final DataKey KEY =
      new DataKey(UUID.randomUUID(), Gcm.key(Gcm.random(Gcm.KEY_BYTES)));

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 200_000})
  void shouldSealAndOpenStreamsOfAnyLength(int length) throws IOException {
    // given
    byte[] content = new byte[length];
    new Random(length).nextBytes(content);

    // when
    byte[] sealed = sealed(content);
    byte[] opened = opening(sealed).readAllBytes();

    // then
    assertThat(opened).isEqualTo(content);
  }

  @Test
  void shouldRefuseAStreamThatWasCutAtASegment() throws IOException {
    // given
    byte[] sealed = sealed(new byte[2 * SegmentReader.PLAIN_BYTES]);
    byte[] cut = Arrays.copyOf(sealed, sealed.length - SegmentReader.PLAIN_BYTES - 28);

    // when
    InputStream opened = opening(cut);

    // then
    assertThatThrownBy(opened::readAllBytes).isInstanceOf(Gcm.Forged.class);
  }

  private static byte[] sealed(byte[] content) throws IOException {
    return SegmentReader.closing(new ByteArrayInputStream(content), KEY).readAllBytes();
  }

  private static InputStream opening(byte[] sealed) throws IOException {
    InputStream stream = new ByteArrayInputStream(sealed);
    return SegmentReader.opening(stream, KEY.key(), stream.readNBytes(DataKey.HEAD_BYTES));
  }
}
