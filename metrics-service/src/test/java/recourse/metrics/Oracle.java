package recourse.metrics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recourse.contract.ComplaintAcknowledged;
import recourse.contract.ComplaintClosed;
import recourse.contract.ComplaintRegistered;
import recourse.contract.ComplaintReopened;
import recourse.contract.ComplaintResolved;
import recourse.contract.ComplaintWithdrawn;
import recourse.contract.DeadlineBreached;
import recourse.contract.DeadlineCancelled;
import recourse.contract.DeadlineMet;
import recourse.contract.DomainEvent;
import recourse.contract.SurveyAnswered;
import recourse.metrics.Tallies.Answers;
import recourse.metrics.Tallies.Backlog;
import recourse.metrics.Tallies.Clocks;
import recourse.metrics.Tallies.Received;
import recourse.metrics.Tallies.Resolved;
import recourse.metrics.measures.definition.Period;

/**
 * The same counts, found the slow way: by walking through every life. It shares nothing with the
 * table.
 */
final class Oracle {
  private final List<List<DomainEvent>> lives;
  private final Period period;

  Oracle(List<DomainEvent> events, Period period) {
    this.lives =
        List.copyOf(
            events.stream()
                .distinct()
                .collect(
                    Collectors.groupingBy(DomainEvent::subject, TreeMap::new, Collectors.toList()))
                .values());
    this.period = period;
  }

  Tallies tallies() {
    return new Tallies(received(), resolved(), backlog(), clocks(), answers());
  }

  private Received received() {
    List<List<DomainEvent>> cohort = lives.stream().filter(life -> within(receipt(life))).toList();
    List<Long> waits =
        cohort.stream()
            .flatMap(
                life ->
                    all(life, ComplaintAcknowledged.class)
                        .map(DomainEvent::occurredAt)
                        .min(Comparator.naturalOrder())
                        .map(at -> Duration.between(receipt(life), at).toSeconds())
                        .stream())
            .toList();
    return new Received(cohort.size(), waits.size(), percentile(waits, 50));
  }

  private Resolved resolved() {
    List<List<DomainEvent>> cohort =
        lives.stream()
            .filter(life -> lastResolution(life).filter(this::within).isPresent())
            .toList();
    List<Long> times =
        cohort.stream()
            .map(life -> Duration.between(receipt(life), lastResolution(life).get()).toSeconds())
            .toList();
    return new Resolved(
        cohort.size(),
        percentile(times, 50),
        percentile(times, 90),
        cohort.stream().filter(Oracle::reopenedSoon).count());
  }

  private Backlog backlog() {
    Instant end = period.end();
    List<List<DomainEvent>> there =
        lives.stream().filter(life -> receipt(life).isBefore(end)).toList();
    Predicate<List<DomainEvent>> undated =
        life ->
            lastResolution(life).isEmpty()
                && all(life, ComplaintRegistered.class).anyMatch(f -> f.responseAtSource() != null);
    return new Backlog(
        there.stream().filter(undated.negate()).filter(life -> openBefore(life, end)).count(),
        there.stream().filter(undated).count());
  }

  /** The lives of the generator end with at most one closing or withdrawal, after all rounds. */
  private static boolean openBefore(List<DomainEvent> life, Instant end) {
    boolean open = true;
    List<DomainEvent> past =
        life.stream()
            .filter(event -> event.occurredAt().isBefore(end))
            .sorted(Comparator.comparing(DomainEvent::occurredAt))
            .toList();
    for (DomainEvent event : past) {
      if (event instanceof ComplaintReopened) {
        open = true;
      } else if (event instanceof ComplaintResolved
          || event instanceof ComplaintClosed
          || event instanceof ComplaintWithdrawn) {
        open = false;
      }
    }
    return open;
  }

  private Clocks clocks() {
    List<DomainEvent> events = lives.stream().flatMap(List::stream).toList();
    Map<UUID, Instant> cancelled = new TreeMap<>();
    Map<UUID, Instant> met = new TreeMap<>();
    Map<UUID, Instant> missed = new TreeMap<>();
    all(events, DeadlineCancelled.class)
        .forEach(f -> cancelled.put(f.deadlineId(), f.occurredAt()));
    all(events, DeadlineMet.class).forEach(f -> met.put(f.deadlineId(), f.occurredAt()));
    all(events, DeadlineBreached.class).forEach(f -> missed.put(f.deadlineId(), f.occurredAt()));
    met.keySet().removeAll(cancelled.keySet());
    missed.keySet().removeAll(cancelled.keySet());
    missed.keySet().removeAll(met.keySet());
    return new Clocks(count(met.values()), count(missed.values()), count(cancelled.values()));
  }

  private Answers answers() {
    Set<UUID> seen = new HashSet<>();
    List<SurveyAnswered> counted =
        all(lives.stream().flatMap(List::stream).toList(), SurveyAnswered.class)
            .sorted(Comparator.comparingInt(SurveyAnswered::version).reversed())
            .filter(answer -> seen.add(answer.followUpId()))
            .filter(answer -> within(answer.occurredAt()))
            .toList();
    return new Answers(counted.stream().filter(a -> a.csat() >= 4).count(), counted.size(), 0);
  }

  private static boolean reopenedSoon(List<DomainEvent> life) {
    return all(life, ComplaintReopened.class)
        .anyMatch(
            again ->
                all(life, ComplaintResolved.class)
                    .filter(done -> done.round() == again.round())
                    .map(done -> Duration.between(done.occurredAt(), again.occurredAt()))
                    .anyMatch(held -> held.compareTo(Duration.ofDays(30)) <= 0));
  }

  private static Instant receipt(List<DomainEvent> life) {
    return all(life, ComplaintRegistered.class).findFirst().orElseThrow().occurredAt();
  }

  private static Optional<Instant> lastResolution(List<DomainEvent> life) {
    return all(life, ComplaintResolved.class)
        .map(DomainEvent::occurredAt)
        .max(Comparator.naturalOrder());
  }

  private static Long percentile(List<Long> values, int percent) {
    List<Long> sorted = new ArrayList<>(values);
    sorted.sort(Comparator.naturalOrder());
    return sorted.isEmpty() ? null : sorted.get((sorted.size() * percent + 99) / 100 - 1);
  }

  private long count(Iterable<Instant> instants) {
    long within = 0;
    for (Instant at : instants) {
      within += within(at) ? 1 : 0;
    }
    return within;
  }

  private boolean within(Instant at) {
    return !at.isBefore(period.start()) && at.isBefore(period.end());
  }

  private static <F extends DomainEvent> Stream<F> all(List<DomainEvent> events, Class<F> kind) {
    return events.stream().filter(kind::isInstance).map(kind::cast);
  }
}
