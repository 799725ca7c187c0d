package recourse.acceptance.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How soon after it was recorded a fact was seen on the timeline. The promise is a second; a test
 * on a machine that does other work at the same time allows more by {@code
 * -Dacceptance.fact-within=PT5S}, and every time taken is written to the log of the run.
 */
public final class Promptness {
  private static final Logger LOG = LoggerFactory.getLogger(Promptness.class);
  private static final Duration WITHIN =
      Duration.parse(System.getProperty("acceptance.fact-within", "PT1S"));

  private final Map<String, Duration> seenAfter = new HashMap<>();
  private boolean looked;

  /** Notes what a timeline shows now and hands it on. */
  public List<Map<String, Object>> watch(List<Map<String, Object>> timeline) {
    Instant now = Instant.now();
    for (Map<String, Object> line : timeline) {
      seenAfter.computeIfAbsent(
          line.get("type") + " " + line.get("eventId"), fact -> took(line, now));
    }
    looked = true;
    return timeline;
  }

  /** Demands that every fact seen while watching was prompt. */
  public void demand() {
    assertThat(looked).isTrue();
    seenAfter.forEach((fact, took) -> LOG.info("{} ms {}", took.toMillis(), fact));
    assertThat(seenAfter.values()).allMatch(took -> took.compareTo(WITHIN) <= 0);
  }

  private static Duration took(Map<String, Object> line, Instant now) {
    return Duration.between(Instant.parse(line.get("recordedAt").toString()), now);
  }
}
