package recourse.resolution.casefile;

import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import recourse.spine.aggregate.Words;

/**
 * The options that were compared before one was put to the customer (R23).
 *
 * @param options none where nothing was compared
 * @param rationale why the chosen one; null where nothing was compared
 */
@NullUnmarked // still to be annotated
public record Comparison(List<RedressOption> options, @Words String rationale) {
  /** Nothing was compared. */
  public static final Comparison NONE = new Comparison(List.of(), null);

  public Comparison {
    options = options == null ? List.of() : List.copyOf(options);
  }

  Comparison forgotten() {
    return new Comparison(options.stream().map(RedressOption::forgotten).toList(), null);
  }
}
