package recourse.importers;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When a request was closed, where the state and the closing date must agree. */
record ClosingDate(String stateColumn, String closedColumn, Set<String> open, SourceTime time) {

  /** The closing instant, unless the request is open. */
  @Nullable Instant of(CsvRow row, Instant opened) throws DirtyRow {
    String state = row.cell(stateColumn);
    if (!state.equals("Closed") && !open.contains(state)) {
      throw new DirtyRow(
          stateColumn, state, "unknown_state", "neither Closed nor one of the open states");
    }
    Instant closed = time.orNull(row, closedColumn);
    if (state.equals("Closed") != (closed != null)) {
      throw new DirtyRow(
          closedColumn,
          row.cell(closedColumn),
          "state_contradicts_dates",
          "the state is " + state + " and the closing date says otherwise");
    }
    if (closed != null && closed.isBefore(opened)) {
      throw new DirtyRow(
          closedColumn, row.cell(closedColumn), "closed_before_opened", "it was opened later");
    }
    return closed;
  }
}
