package recourse.spine.http;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/**
 * Where the next page begins: behind this instant and this id. Opaque to callers.
 *
 * @param at the sort key of the last row of the page before
 * @param id its id, which tells apart rows of the same instant
 */
public record Cursor(@Nullable Instant at, @Nullable UUID id) {
  private static final Cursor START = new Cursor(null, null);

  /** The cursor a caller sent; one before everything, without instant and id, when none was. */
  public static Cursor orStart(@Nullable String sent) {
    Cursor cursor = parse(sent);
    return cursor == null ? START : cursor;
  }

  /** The cursor a caller sent; null when none was sent. */
  public static @Nullable Cursor parse(@Nullable String sent) {
    if (sent == null) {
      return null;
    }
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(sent), StandardCharsets.UTF_8).split("\\|", -1);
      return new Cursor(ZonedTime.parse(parts[0]), UUID.fromString(parts[1]));
    } catch (IllegalArgumentException
        | DateTimeException
        | ArrayIndexOutOfBoundsException foreign) {
      throw new Refusal(
          CommonReason.CURSOR_INVALID, "cursor", "The cursor of the page before, unchanged.");
    }
  }

  @Override
  public String toString() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((at + "|" + id).getBytes(StandardCharsets.UTF_8));
  }
}
