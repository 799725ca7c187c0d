package recourse.followup.complaints;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every pause of a clock, oldest first; an answer without a question is none.
 *
 * @param all each clarification once
 */
public record Pauses(@JsonValue List<Pause> all) {
  public static final Pauses NONE = new Pauses(List.of());

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Pauses {
    all = List.copyOf(all);
  }

  /** As they stood at an instant: those that began later are not known, none has ended later. */
  public Pauses asAt(Instant at) {
    return new Pauses(
        all.stream()
            .filter(pause -> !pause.from().isAfter(at))
            .map(pause -> pause.outlasts(at) ? pause.reopened() : pause)
            .toList());
  }

  /** Without overlaps, by their beginning, and nothing after an end, if there is one. */
  public List<Pause> unitedUntil(@Nullable Instant end) {
    List<Pause> united = new ArrayList<>();
    all.stream()
        .filter(pause -> end == null || pause.from().isBefore(end))
        .map(pause -> end != null && pause.outlasts(end) ? pause.endedAt(end) : pause)
        .sorted(Comparator.comparing(Pause::from))
        .forEach(pause -> unite(united, pause));
    return united;
  }

  private static void unite(List<Pause> united, Pause next) {
    int last = united.size() - 1;
    if (last >= 0 && !isBefore(united.get(last), next)) {
      united.set(last, united.get(last).unitedWith(next));
    } else {
      united.add(next);
    }
  }

  private static boolean isBefore(Pause pause, Pause next) {
    return pause.to() != null && next.from().isAfter(pause.to());
  }
}
