package recourse.spine.time;

import java.time.Duration;
import java.time.Instant;

/** Time as promises are counted in: only while somebody works. All intervals are half-open. */
public interface WorkingTime {
  /** The first instant at which so much working time has passed since the start. */
  Instant addWorking(Instant start, Duration working);

  /** The working time between two instants; zero when the second is not after the first. */
  Duration workingBetween(Instant from, Instant to);
}
