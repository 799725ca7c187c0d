package recourse.spine.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recourse.spine.refusal.Refusal;

class EtagTest {
  @Test
  void shouldReadBackTheVersionItGaveOut() {
    assertThat(Etag.expectedVersion(Etag.of(7))).isEqualTo(7);
    assertThat(Etag.expectedVersion(null)).isNull();
    assertThat(Etag.expectedVersion("*")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"7", "W/\"7\"", "\"\"", "\"-1\"", "\"7\",\"8\"", "\"9999999999999999999\""})
  void shouldRefuseWhatIsNoneOfOurs(String ifMatch) {
    assertThatThrownBy(() -> Etag.expectedVersion(ifMatch)).isInstanceOf(Refusal.class);
  }
}
