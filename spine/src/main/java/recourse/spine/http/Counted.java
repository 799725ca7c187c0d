package recourse.spine.http;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/**
 * {@link Page#numbered} takes its place: pages of a list that is at hand whole and only grows at
 * its end: an item keeps its number, and the number of the last one shown is the cursor of the page
 * behind.
 */
public final class Counted {
  private Counted() {}

  /**
   * A page.
   *
   * @param all the whole list
   * @param cursor of the page before, as the caller sent it; null for the first page
   * @param limit how many fit on it
   * @param showing an item
   */
  public static <R, T> Slice<T> page(
      List<R> all, @Nullable String cursor, int limit, Function<R, T> showing) {
    int first = Math.min(shownBefore(cursor), all.size());
    int last = Math.min(first + limit, all.size());
    return new Slice<>(
        all.subList(first, last).stream().map(showing).toList(),
        last < all.size() ? Integer.toString(last) : null);
  }

  private static int shownBefore(@Nullable String cursor) {
    if (cursor == null) {
      return 0;
    }
    if (!cursor.matches("[0-9]{1,9}")) {
      throw new Refusal(
          CommonReason.CURSOR_INVALID, "cursor", "The cursor of the page before, unchanged.");
    }
    return Integer.parseInt(cursor);
  }
}
