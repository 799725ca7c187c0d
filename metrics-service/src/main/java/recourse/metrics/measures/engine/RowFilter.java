package recourse.metrics.measures.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import recourse.metrics.measures.definition.Dimension;
import recourse.metrics.measures.definition.KpiQuestion;
import recourse.metrics.measures.engine.ComplaintTable.Moment;

/** Which rows of a layer count for a question. */
final class RowFilter {
  private final long[] received;
  private final long[] lastRecorded;
  private final long recordedBy;
  private final int[][] columns;
  private final int[] wanted;

  RowFilter(TableLayer layer, KpiQuestion question) {
    ComplaintTable table = layer.table();
    received = table.moments[Moment.RECEIVED.ordinal()];
    lastRecorded = table.moments[Moment.LAST_RECORDED.ordinal()];
    recordedBy = layer.recordedBy();
    List<int[]> filtered = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (Map.Entry<Dimension, String> only : question.only().values().entrySet()) {
      int column = Dimension.ofComplaints().indexOf(only.getKey());
      filtered.add(table.dimensions[column]);
      numbers.add(table.names[column].find(only.getValue()));
    }
    columns = filtered.toArray(int[][]::new);
    wanted = numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  boolean wants(int row) {
    if (received[row] == ComplaintTable.NONE || lastRecorded[row] > recordedBy) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (columns[i][row] != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
