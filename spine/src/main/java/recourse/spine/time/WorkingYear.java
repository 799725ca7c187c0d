package recourse.spine.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The working spans of one UTC year, laid out once, so that any question about it is a binary
 * search. A local period becomes the instants at which a clock on the wall shows a time within it:
 * hours that a change of offset skips are not worked, hours that it repeats are worked twice.
 */
final class WorkingYear {
  private static final Duration LARGEST_OFFSET = Duration.ofHours(18);

  private record Span(Instant from, Instant to) {}

  private final Instant[] starts;
  private final Instant[] ends;
  private final long[] workedBefore;
  private final long total;

  private WorkingYear(List<Span> spans) {
    starts = spans.stream().map(Span::from).toArray(Instant[]::new);
    ends = spans.stream().map(Span::to).toArray(Instant[]::new);
    workedBefore = new long[starts.length];
    long sum = 0;
    for (int i = 0; i < starts.length; i++) {
      workedBefore[i] = sum;
      sum += nanos(starts[i], ends[i]);
    }
    total = sum;
  }

  static WorkingYear of(int year, ZoneId zone, Function<LocalDate, List<WorkingPeriod>> shiftsOn) {
    Instant begin = LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    Instant end = LocalDate.of(year + 1, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    List<Span> spans = new ArrayList<>();
    LocalDate last = LocalDate.of(year + 1, 1, 2);
    for (LocalDate day = LocalDate.of(year - 1, 12, 30);
        !day.isAfter(last);
        day = day.plusDays(1)) {
      for (WorkingPeriod period : shiftsOn.apply(day)) {
        addPeriod(period.startOn(day), period.endOn(day), zone.getRules(), spans);
      }
    }
    return new WorkingYear(clipped(spans, begin, end));
  }

  /** Nanoseconds worked in the year before an instant. */
  long before(Instant instant) {
    int i = lastStartedBy(instant);
    if (i < 0) {
      return 0;
    }
    return workedBefore[i] + nanos(starts[i], instant.isBefore(ends[i]) ? instant : ends[i]);
  }

  /** The first instant by which so many nanoseconds of the year were worked. */
  Instant when(long worked) {
    int i = Arrays.binarySearch(workedBefore, worked);
    int span = (i < 0 ? -i - 1 : i) - 1;
    return starts[span].plusNanos(worked - workedBefore[span]);
  }

  /** The first working instant that is not before this one; empty when the year has none left. */
  Optional<Instant> firstFrom(Instant instant) {
    int i = lastStartedBy(instant);
    if (i >= 0 && instant.isBefore(ends[i])) {
      return Optional.of(instant);
    }
    return i + 1 < starts.length ? Optional.of(starts[i + 1]) : Optional.empty();
  }

  /** Nanoseconds worked in the whole year. */
  long total() {
    return total;
  }

  private int lastStartedBy(Instant instant) {
    int i = Arrays.binarySearch(starts, instant);
    return i >= 0 ? i : -i - 2;
  }

  private static void addPeriod(
      LocalDateTime from, LocalDateTime to, ZoneRules rules, List<Span> spans) {
    Instant cursor = from.toInstant(ZoneOffset.UTC).minus(LARGEST_OFFSET);
    Instant last = to.toInstant(ZoneOffset.UTC).plus(LARGEST_OFFSET);
    while (cursor.isBefore(last)) {
      ZoneOffset offset = rules.getOffset(cursor);
      ZoneOffsetTransition change = rules.nextTransition(cursor);
      Instant until = change == null ? last : earlier(change.getInstant(), last);
      Span span =
          new Span(later(from.toInstant(offset), cursor), earlier(to.toInstant(offset), until));
      if (span.from.isBefore(span.to)) {
        spans.add(span);
      }
      cursor = until;
    }
  }

  private static List<Span> clipped(List<Span> spans, Instant begin, Instant end) {
    return spans.stream()
        .map(span -> new Span(later(span.from, begin), earlier(span.to, end)))
        .filter(span -> span.from.isBefore(span.to))
        .sorted(Comparator.comparing(Span::from))
        .toList();
  }

  private static long nanos(Instant from, Instant to) {
    return Duration.between(from, to).toNanos();
  }

  private static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
