package recourse.resolution.casefile;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * How long a customer heard nothing from us while the complaint was open: the largest gap between
 * two messages, from its receipt or reopening to our answer, or to now. Time passes for customers
 * round the clock, so it is measured in plain time. Source: DISP 1.6.1R(2), kpis, longest silence.
 */
public final class Silence {
  private Silence() {}

  /**
   * One time of being open.
   *
   * @param from its receipt or reopening
   * @param to our answer, its end, or now
   */
  public record Span(Instant from, Instant to) {}

  /** The longest silence; the order of the messages does not matter. */
  public static Duration longest(List<Span> open, Collection<Instant> messages) {
    return open.stream()
        .map(span -> longestIn(span, messages))
        .reduce(Duration.ZERO, Silence::longer);
  }

  private static Duration longestIn(Span span, Collection<Instant> messages) {
    Duration longest = Duration.ZERO;
    Instant since = span.from();
    List<Instant> heard = messages.stream().filter(at -> at.isBefore(span.to())).sorted().toList();
    for (Instant at : heard) {
      if (at.isAfter(since)) {
        longest = longer(longest, Duration.between(since, at));
        since = at;
      }
    }
    return longer(longest, Duration.between(since, span.to()));
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
