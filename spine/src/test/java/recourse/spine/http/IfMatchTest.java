package recourse.spine.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recourse.spine.refusal.Refusal;

class IfMatchTest {
  @Test
  void shouldReadBackTheVersionItGaveOut() {
    assertThat(new IfMatch(Answer.etag(7)).version()).isEqualTo(7);
    assertThat(new IfMatch(null).version()).isNull();
    assertThat(new IfMatch("*").version()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"7", "W/\"7\"", "\"\"", "\"-1\"", "\"7\",\"8\"", "\"9999999999999999999\""})
  void shouldRefuseWhatIsNoneOfOurs(String ifMatch) {
    assertThatThrownBy(() -> new IfMatch(ifMatch).version()).isInstanceOf(Refusal.class);
  }
}
