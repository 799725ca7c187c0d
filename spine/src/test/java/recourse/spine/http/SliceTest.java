package recourse.spine.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SliceTest {
  private static final UUID ID = new UUID(0, 17);

  @Test
  void shouldTellWhereTheNextPageBeginsOnlyWhereThereIsOne() {
    // when
    Slice<String> whole = cut(List.of(1, 2));
    Slice<String> more = cut(List.of(1, 2, 3));

    // then
    assertThat(whole.items()).containsExactly("1", "2");
    assertThat(whole.next()).isNull();
    assertThat(more.items()).containsExactly("1", "2");
    assertThat(Cursor.parse(more.next())).isEqualTo(new Cursor(Instant.ofEpochSecond(2), ID));
    assertThat(cut(List.of()).items()).isEmpty();
  }

  private static Slice<String> cut(List<Integer> found) {
    return Slice.of(
        found, 2, row -> new Cursor(Instant.ofEpochSecond(row), ID), row -> row.toString());
  }
}
