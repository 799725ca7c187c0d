package recourse.metrics.measures.engine;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All complaints, to be counted. */
public interface Cohorts {
  /**
   * Looks at all complaints at one and the same moment; everything that was committed before is
   * seen.
   *
   * @param recordedBy what can be seen had been recorded by then; null for all that is known
   * @param look asks what it needs and keeps nothing of the view
   */
  <T> T look(@Nullable Instant recordedBy, Function<TableView, T> look);
}
