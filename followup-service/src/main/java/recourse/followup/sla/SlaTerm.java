package recourse.followup.sla;

import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import recourse.contract.ClockKind;
import recourse.contract.Priority;
import recourse.contract.WaitingFor;

/**
 * How long something may take.
 *
 * @param kind what is owed
 * @param priority it holds for; null for every other one
 * @param within working time
 * @param pausedWhile the clock stands still while one of these is waited for
 */
public record SlaTerm(
    ClockKind kind, Priority priority, Duration within, Set<WaitingFor> pausedWhile) {
  /** Somebody outside. */
  public static final Set<WaitingFor> OUTSIDE = Set.of(WaitingFor.CUSTOMER, WaitingFor.EVIDENCE);

  /** What such a clock stands still for where nothing else was agreed. */
  public static Set<WaitingFor> usualPauses(ClockKind kind) {
    return kind == ClockKind.RESOLVE || kind == ClockKind.TEAM ? OUTSIDE : Set.of();
  }

  String text() {
    String waits = pausedWhile.stream().map(Enum::name).sorted().collect(Collectors.joining("+"));
    return kind + "/" + (priority == null ? "" : priority) + "/" + within + "/" + waits;
  }

  static SlaTerm parse(String text) {
    String[] parts = text.split("/", -1);
    return new SlaTerm(
        ClockKind.valueOf(parts[0]),
        parts[1].isEmpty() ? null : Priority.valueOf(parts[1]),
        Duration.parse(parts[2]),
        Arrays.stream(parts[3].split("\\+", -1))
            .filter(wait -> !wait.isEmpty())
            .map(WaitingFor::valueOf)
            .collect(Collectors.toUnmodifiableSet()));
  }
}
