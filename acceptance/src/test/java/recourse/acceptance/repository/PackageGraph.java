package recourse.acceptance.repository;

import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Which package knows which.
 *
 * @param arrows each package with those whose classes its own classes use
 */
record PackageGraph(SortedMap<String, SortedSet<String>> arrows) {

  Set<String> names() {
    return arrows.keySet();
  }

  /** Hands over every arrow. */
  void each(BiConsumer<String, String> arrow) {
    arrows.forEach((from, known) -> known.forEach(to -> arrow.accept(from, to)));
  }

  /** Without the arrows to what is reached by way of another: what a drawing needs. */
  PackageGraph withoutDetours() {
    SortedMap<String, SortedSet<String>> needed = new TreeMap<>();
    arrows.forEach(
        (from, known) ->
            needed.put(
                from,
                known.stream()
                    .filter(to -> known.stream().noneMatch(by -> isDetour(from, by, to)))
                    .collect(Collectors.toCollection(TreeSet::new))));
    return new PackageGraph(needed);
  }

  /** The packages from which one gets back to where one came from. */
  Set<String> onCycles() {
    return arrows.keySet().stream()
        .filter(name -> reach(name).contains(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean isDetour(String from, String by, String to) {
    return !by.equals(to) && reach(by).contains(to) && !reach(by).contains(from);
  }

  private Set<String> reach(String from) {
    Set<String> reached = new HashSet<>();
    follow(from, reached);
    return reached;
  }

  private void follow(String from, Set<String> reached) {
    arrows.getOrDefault(from, new TreeSet<>()).stream()
        .filter(reached::add)
        .forEach(next -> follow(next, reached));
  }
}
