package recourse.spine.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

class CursorTest {
  private static final UUID ID = UUID.fromString("0190f5ac-0000-7000-8000-000000000001");

  @Test
  void shouldComeBackAsItWentOut() {
    Cursor cursor = new Cursor(Instant.parse("2026-06-01T09:30:00.123456Z"), ID);
    assertThat(Cursor.parse(cursor.toString())).isEqualTo(cursor);
    assertThat(cursor.toString()).matches("[A-Za-z0-9_-]+");
    assertThat(Cursor.parse(null)).isNull();
    assertThat(Cursor.orStart(cursor.toString())).isEqualTo(cursor);
    assertThat(Cursor.orStart(null)).isEqualTo(new Cursor(null, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?",
        "a",
        "2026-06-01T09:30:00Z",
        "2026-06-01T09:30:00Z|7",
        "2026-06-01|0190f5ac-0000-7000-8000-000000000001",
        "+292277-01-01T00:00:00Z|0190f5ac-0000-7000-8000-000000000001",
        "-4714-01-01T00:00:00Z|0190f5ac-0000-7000-8000-000000000001"
      })
  void shouldRefuseWhatWeNeverGaveOut(String inside) {
    String sent = Base64.getUrlEncoder().encodeToString(inside.getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> Cursor.parse(sent)).satisfies(CursorTest::isInvalidCursor);
    assertThatThrownBy(() -> Cursor.parse("%" + inside)).satisfies(CursorTest::isInvalidCursor);
  }

  private static void isInvalidCursor(Throwable refusal) {
    assertThat(refusal).isInstanceOf(Refusal.class);
    assertThat(((Refusal) refusal).reason()).isEqualTo(CommonReason.CURSOR_INVALID);
  }
}
