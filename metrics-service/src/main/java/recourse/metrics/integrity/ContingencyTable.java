package recourse.metrics.integrity;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Observations by stratum and group: how many there are, and how many of them are hits. */
final class ContingencyTable {
  private final TreeMap<String, TreeMap<String, int[]>> strata = new TreeMap<>();

  void observe(String stratum, String group, boolean hit) {
    int[] cell =
        strata
            .computeIfAbsent(stratum, first -> new TreeMap<>())
            .computeIfAbsent(group, first -> new int[2]);
    cell[0]++;
    cell[1] += hit ? 1 : 0;
  }

  SortedSet<String> groups() {
    SortedSet<String> groups = new TreeSet<>();
    strata.values().forEach(row -> groups.addAll(row.keySet()));
    return groups;
  }

  /** A group against the rest of each stratum. */
  List<Stratum> of(String group) {
    List<Stratum> all = new ArrayList<>();
    for (TreeMap<String, int[]> row : strata.values()) {
      int[] here = row.getOrDefault(group, new int[2]);
      int hits = row.values().stream().mapToInt(cell -> cell[1]).sum();
      int size = row.values().stream().mapToInt(cell -> cell[0]).sum();
      all.add(new Stratum(here[1], here[0], hits, size));
    }
    return all;
  }
}
