package recourse.spine.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The clock of the tests: it follows the wall clock until it is set, and then moves by hand only.
 */
@ApplicationScoped
public class SettableClock extends Clock {
  private volatile Instant set;

  /** From now on it is this instant. */
  public void set(Instant instant) {
    set = instant.truncatedTo(ChronoUnit.MICROS);
  }

  /** Moves on by this much. */
  public void advance(Duration duration) {
    set(instant().plus(duration));
  }

  /** Follows the wall clock again. */
  public void release() {
    set = null;
  }

  @Override
  public Instant instant() {
    Instant fixed = set;
    return fixed == null ? Instant.now().truncatedTo(ChronoUnit.MICROS) : fixed;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
