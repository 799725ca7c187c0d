package recourse.resolution.work;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import recourse.contract.ClockKind;

/**
 * A clock that runs on a case.
 *
 * @param kind what is owed
 * @param dueAt when it runs out; null when the source only told its verdict
 * @param paused whether it stands still
 * @param breached whether it ran out
 */
@Embeddable
public record WorkClock(
    @Enumerated(EnumType.STRING) ClockKind kind, Instant dueAt, boolean paused, boolean breached) {
  WorkClock due(Instant then) {
    return new WorkClock(kind, then, false, breached);
  }

  WorkClock stopped() {
    return new WorkClock(kind, dueAt, true, breached);
  }

  WorkClock over() {
    return new WorkClock(kind, dueAt, paused, true);
  }
}
