package recourse.spine.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class HeaderJsonTest {
  @Test
  void shouldKeepHeadersOfAnyBytes() {
    // given
    RecordHeaders headers = new RecordHeaders();
    headers.add("ce_id", new byte[] {0, -1, 10, 32});
    headers.add("empty", new byte[0]);
    headers.add("a b\nc", new byte[] {1});
    // then
    assertThat(HeaderJson.read(HeaderJson.write(headers))).isEqualTo(headers);
  }
}
