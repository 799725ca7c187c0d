package recourse.spine.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

class PageTest {
  private static final UUID ID = new UUID(0, 17);
  private static final List<String> ALL = List.of("a", "b", "c");

  @Test
  void shouldGoOnBehindTheLastOneShownAndEndAtTheEnd() {
    assertThat(page(null, 2)).isEqualTo(new Page<>(List.of("a", "b"), "2"));
    assertThat(page("2", 2)).isEqualTo(new Page<>(List.of("c"), null));
    assertThat(page(null, 3)).isEqualTo(new Page<>(ALL, null));
    assertThat(page("999999999", 200)).isEqualTo(new Page<>(List.of(), null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "1.5", "two", "9999999999"})
  void shouldRefuseWhatWeNeverGaveOut(String cursor) {
    assertThatThrownBy(() -> page(cursor, 2))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(CommonReason.CURSOR_INVALID));
  }

  private static Page<String> page(String cursor, int limit) {
    return Page.numbered(ALL, new Paging(cursor, limit), Function.identity());
  }

  @Test
  void shouldTellWhereTheNextPageBeginsOnlyWhereThereIsOne() {
    // when
    Page<String> whole = cut(List.of(1, 2));
    Page<String> more = cut(List.of(1, 2, 3));

    // then
    assertThat(whole.items()).containsExactly("1", "2");
    assertThat(whole.next()).isNull();
    assertThat(more.items()).containsExactly("1", "2");
    assertThat(Cursor.parse(more.next())).isEqualTo(new Cursor(Instant.ofEpochSecond(2), ID));
    assertThat(cut(List.of()).items()).isEmpty();
  }

  private static Page<String> cut(List<Integer> found) {
    return Page.of(
        found,
        new Paging(null, 2),
        row -> new Cursor(Instant.ofEpochSecond(row), ID),
        row -> row.toString());
  }
}
