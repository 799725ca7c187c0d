package recourse.spine.http;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/**
 * One page of a list, as every list is answered.
 *
 * @param items as they are shown
 * @param next the cursor of the page behind it; absent on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {
  /**
   * Cuts a page off.
   *
   * @param found in its order, one more than fits on the page if there is one
   * @param place of a row in that order
   * @param showing a row
   */
  public static <R, T> Page<T> of(
      List<R> found, Paging paging, Function<R, Cursor> place, Function<R, T> showing) {
    List<R> shown = found.subList(0, Math.min(paging.limit(), found.size()));
    return new Page<>(
        shown.stream().map(showing).toList(),
        found.size() > paging.limit()
            ? place.apply(shown.get(paging.limit() - 1)).toString()
            : null);
  }

  /** Cuts a page off rows that are shown as they are. */
  public static <T> Page<T> of(List<T> found, Paging paging, Function<T, Cursor> place) {
    return of(found, paging, place, Function.identity());
  }

  /** A list that is short by its nature, whole. */
  public static <T> Page<T> whole(List<T> items) {
    return new Page<>(items, null);
  }

  /**
   * A page of a list that is at hand whole and only grows at its end: an item keeps its number, and
   * the number of the last one shown is the cursor.
   *
   * @param showing an item
   */
  public static <R, T> Page<T> numbered(List<R> all, Paging paging, Function<R, T> showing) {
    int first = Math.min(shownBefore(paging.cursor()), all.size());
    int last = Math.min(first + paging.limit(), all.size());
    return new Page<>(
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
