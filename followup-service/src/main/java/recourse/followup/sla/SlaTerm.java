package recourse.followup.sla;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recourse.contract.ClockKind;
import recourse.contract.Priority;
import recourse.contract.WaitingFor;

/**
 * How long something may take.
 *
 * @param kind what is owed
 * @param priority it holds for; absent for every other one
 * @param within working time, an ISO duration
 * @param pausedWhile the clock stands still while one of these is waited for; left out, it is what
 *     is usual for the kind
 */
public record SlaTerm(
    @NotNull(message = "must say what is owed") ClockKind kind,
    @Nullable Priority priority,
    @NotNull(message = "must be an ISO duration of working time, for example PT16H")
        Duration within,
    Set<@NotNull(message = "must not be null") WaitingFor> pausedWhile) {
  /** Somebody outside. */
  public static final Set<WaitingFor> OUTSIDE = Set.of(WaitingFor.CUSTOMER, WaitingFor.EVIDENCE);

  public SlaTerm {
    pausedWhile =
        Collections.unmodifiableSet(
            new LinkedHashSet<>(pausedWhile == null ? usualPauses(kind) : pausedWhile));
  }

  /** What a clock of this kind stands still for where nothing else was agreed. */
  public static Set<WaitingFor> usualPauses(ClockKind kind) {
    return kind == ClockKind.RESOLVE || kind == ClockKind.TEAM ? OUTSIDE : Set.of();
  }
}
