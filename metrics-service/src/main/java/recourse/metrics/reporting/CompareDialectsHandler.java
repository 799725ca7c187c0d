package recourse.metrics.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import recourse.contract.RepeatRecognised;
import recourse.metrics.model.MeasuredComplaint;
import recourse.metrics.model.Period;
import recourse.metrics.model.Reading;
import recourse.metrics.model.Stories;
import recourse.metrics.model.Story;
import recourse.metrics.policy.dialect.Answer;
import recourse.metrics.policy.dialect.Comparison;
import recourse.metrics.policy.dialect.Window;

/** Counts the complaints of a period in every dialect: who came back first, then all the rest. */
@ApplicationScoped
public class CompareDialectsHandler {
  private final Stories stories;
  private final Clock clock;

  @Inject
  CompareDialectsHandler(Stories stories, Clock clock) {
    this.stories = stories;
    this.clock = clock;
  }

  /** What was asked. */
  record Compared(Period period, Instant asOf, List<Answer> answers) {}

  /** Every figure of every dialect. */
  Compared handle(Period period, Only only) {
    Instant asOf = clock.instant();
    Window window = new Window(period.start(), period.end(), asOf, returned(period));
    Comparison comparison = new Comparison(window);
    stories.touching(
        period.start(),
        period.end(),
        story -> {
          MeasuredComplaint complaint = Reading.of(story);
          if (only.admits(complaint)) {
            comparison.add(complaint);
          }
        });
    return new Compared(period, asOf, comparison.answers());
  }

  private Map<UUID, Instant> returned(Period period) {
    Map<UUID, Instant> first = new HashMap<>();
    stories.touching(
        period.start(), period.end().plus(Window.QUIET), story -> noteRepeat(story, first));
    return first;
  }

  private static void noteRepeat(Story story, Map<UUID, Instant> first) {
    story
        .all(RepeatRecognised.class)
        .forEach(
            repeat ->
                first.merge(
                    repeat.repeatOf(),
                    repeat.occurredAt(),
                    (known, heard) -> known.isBefore(heard) ? known : heard));
  }
}
