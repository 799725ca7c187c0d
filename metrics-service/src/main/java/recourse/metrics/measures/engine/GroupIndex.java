package recourse.metrics.measures.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/** Small numbers for the keys of parts, in the order in which the keys were met first. */
@NullUnmarked // still to be annotated
final class GroupIndex {
  private static final long MOST_IN_AN_ARRAY = 1 << 20;

  private final int[] dense;
  private final Map<Long, Integer> sparse = new HashMap<>();
  private long[] keys = new long[16];
  private int size;

  /** For keys from 0 to {@code possible} (excluded). */
  GroupIndex(long possible) {
    dense = possible <= MOST_IN_AN_ARRAY ? new int[(int) possible] : null;
  }

  int size() {
    return size;
  }

  long key(int slot) {
    return keys[slot];
  }

  /** The number of a key, a new one if it has none. */
  int of(long key) {
    if (dense == null) {
      Integer known = sparse.putIfAbsent(key, size);
      return known == null ? add(key) : known;
    }
    int known = dense[(int) key] - 1;
    if (known >= 0) {
      return known;
    }
    dense[(int) key] = size + 1;
    return add(key);
  }

  private int add(long key) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
    }
    keys[size] = key;
    return size++;
  }
}
