package recourse.importers;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The identifiers of the last hundred thousand complaints, to recognise a repeated row. It is
 * bounded so that memory does not grow with the file; a repetition from further back registers
 * nothing twice either, because intake knows the reference already.
 */
final class RecentKeys {

  private static final int KEPT = 100_000;

  private final Map<String, Boolean> keys =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
          return size() > KEPT;
        }
      };

  void add(String key) {
    keys.put(key, true);
  }

  void mustNotHave(String key, String column) throws DirtyRow {
    if (keys.containsKey(key)) {
      throw new DirtyRow(column, key, "duplicate_key", "a complaint of this name came before");
    }
  }
}
