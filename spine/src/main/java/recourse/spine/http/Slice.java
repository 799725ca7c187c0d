package recourse.spine.http;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of what was found; {@link Page} takes its place.
 *
 * @param items as they are shown
 * @param next the cursor of the page behind it; null on the last one
 */
public record Slice<T>(List<T> items, @Nullable String next) {
  /**
   * Cuts a page off.
   *
   * @param found in its order, one more than fits on the page if there is one
   * @param limit how many fit
   * @param place of a row in that order
   * @param showing a row
   */
  public static <R, T> Slice<T> of(
      List<R> found, int limit, Function<R, Cursor> place, Function<R, T> showing) {
    List<R> shown = found.subList(0, Math.min(limit, found.size()));
    return new Slice<>(
        shown.stream().map(showing).toList(),
        found.size() > limit ? place.apply(shown.get(limit - 1)).toString() : null);
  }

  /** Cuts a page off rows that are shown as they are. */
  public static <T> Slice<T> of(List<T> found, int limit, Function<T, Cursor> place) {
    return of(found, limit, place, Function.identity());
  }
}
