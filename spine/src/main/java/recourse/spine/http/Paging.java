package recourse.spine.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for; taken as {@code @Valid @BeanParam Paging paging}.
 *
 * @param cursor {@code next} of the page before, unchanged; absent for the first page
 * @param limit how many items fit on a page
 */
public record Paging(
    @QueryParam("cursor") @Nullable String cursor,
    @QueryParam("limit")
        @DefaultValue("50")
        @Min(value = 1, message = "must be 1 to 200")
        @Max(value = 200, message = "must be 1 to 200")
        int limit) {
  // a constant of its own type would be taken for a part of the parameters
  /** The first page, as long as where nobody asks for another length. */
  public static Paging first() {
    return new Paging(null, 50);
  }

  /** Behind which row the page begins. */
  public Cursor after() {
    return Cursor.orStart(cursor);
  }

  /** How many rows to ask for: one more than fits tells whether there is another page. */
  public int fetch() {
    return limit + 1;
  }
}
