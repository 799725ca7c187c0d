package recourse.acceptance.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How soon after it was recorded an event was seen on the timeline. Recourse promises a second when
 * its machine has time for it; a build machine is busy with other things, so the tests only demand
 * a minute unless {@code -Dacceptance.event-within=PT1S} says otherwise. What was measured is told
 * at the end of the run.
 */
public final class TimelineLatency {
  private static final Duration WITHIN =
      Duration.parse(System.getProperty("acceptance.event-within", "PT1M"));
  private static final List<Duration> MEASURED = Collections.synchronizedList(new ArrayList<>());

  private final Map<Object, Duration> seenAfter = new HashMap<>();

  /** Notes what a timeline shows now and hands it on. */
  public List<Map<String, Object>> watch(List<Map<String, Object>> timeline) {
    Instant now = Instant.now();
    timeline.forEach(line -> seenAfter.computeIfAbsent(line.get("eventId"), id -> took(line, now)));
    return timeline;
  }

  /**
   * Demands that what was seen while watching was prompt, but for what had been there before.
   *
   * @param before how many events the timeline told before
   */
  public void demand(int before) {
    List<Duration> fresh = seenAfter.values().stream().sorted().toList();
    List<Duration> these = fresh.subList(0, fresh.size() - before);
    MEASURED.addAll(these);
    assertThat(these).allMatch(took -> took.compareTo(WITHIN) <= 0, "within " + WITHIN);
  }

  /** How long events took from their recording to the timeline, in one line. */
  static String summary() {
    List<Duration> sorted = MEASURED.stream().sorted().toList();
    return sorted.isEmpty()
        ? "no event was timed"
        : "%d events were on the timeline after %d ms (median), %d ms (p90), %d ms (slowest)"
            .formatted(sorted.size(), at(sorted, 0.5), at(sorted, 0.9), at(sorted, 1.0));
  }

  private static long at(List<Duration> sorted, double share) {
    return sorted.get((int) Math.ceil(share * sorted.size()) - 1).toMillis();
  }

  private static Duration took(Map<String, Object> line, Instant now) {
    return Duration.between(Instant.parse(line.get("recordedAt").toString()), now);
  }
}
