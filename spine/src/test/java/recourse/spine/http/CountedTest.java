package recourse.spine.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

class CountedTest {
  private static final List<String> ALL = List.of("a", "b", "c");

  @Test
  void shouldGoOnBehindTheLastOneShownAndEndAtTheEnd() {
    assertThat(page(null, 2)).isEqualTo(new Slice<>(List.of("a", "b"), "2"));
    assertThat(page("2", 2)).isEqualTo(new Slice<>(List.of("c"), null));
    assertThat(page(null, 3)).isEqualTo(new Slice<>(ALL, null));
    assertThat(page("999999999", 200)).isEqualTo(new Slice<>(List.of(), null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "1.5", "two", "9999999999"})
  void shouldRefuseWhatWeNeverGaveOut(String cursor) {
    assertThatThrownBy(() -> page(cursor, 2))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(CommonReason.CURSOR_INVALID));
  }

  private static Slice<String> page(String cursor, int limit) {
    return Counted.page(ALL, cursor, limit, Function.identity());
  }
}
