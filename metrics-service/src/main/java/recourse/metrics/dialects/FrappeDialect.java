package recourse.metrics.dialects;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import recourse.contract.ClockKind;
import recourse.metrics.projection.MeasuredComplaint;
import recourse.metrics.projection.MeasuredComplaint.Answer;
import recourse.metrics.projection.MeasuredComplaint.Pause;
import recourse.metrics.projection.MeasuredComplaint.Round;
import recourse.metrics.projection.MeasuredComplaint.Verdict;

/**
 * As FrappeDialect Helpdesk's dashboard counts: by creation; the first response is a change of
 * status to one that pauses or resolves, by whom and with which words does not matter; a resolution
 * time is without the time on hold, rounded up to whole days before it is averaged; fulfilled means
 * that neither the response nor the resolution was late. Source: frappe/helpdesk,
 * helpdesk/api/dashboard.py; ratings by resolution.
 */
final class FrappeDialect {
  private static final String SOURCE =
      "https://github.com/frappe/helpdesk helpdesk/api/dashboard.py";
  private static final Set<ClockKind> AGREED = Set.of(ClockKind.FIRST_RESPONSE, ClockKind.RESOLVE);

  private FrappeDialect() {}

  static List<DialectFormula> formulas() {
    return List.of(
        frappe(
            DialectMeasure.FIRST_RESPONSE_TIME,
            Statistic.MEAN_SECONDS,
            "Creation to the first status that pauses or resolves; created in the period.",
            FrappeDialect::firstResponse),
        frappe(
            DialectMeasure.RESOLUTION_TIME,
            Statistic.MEAN_SECONDS,
            "Creation to the last resolution without the time on hold, each rounded up to whole"
                + " days of 86,400 seconds; created in the period and resolved now.",
            FrappeDialect::resolution),
        frappe(
            DialectMeasure.DEADLINES_MET,
            Statistic.SHARE,
            "Fulfilled / resolved now; created in the period.",
            FrappeDialect::fulfilled),
        frappe(
            DialectMeasure.SATISFACTION,
            Statistic.MEAN_RATING,
            "Mean of the last ratings of what was resolved last in the period.",
            FrappeDialect::rating));
  }

  private static DialectFormula frappe(
      DialectMeasure measure, Statistic statistic, String words, DialectFormula.Judge judge) {
    return new DialectFormula(
        Dialect.FRAPPE,
        measure,
        statistic,
        words,
        SOURCE,
        "belong to a complaint that is counted once already",
        judge);
  }

  static List<DialectCount> firstResponse(MeasuredComplaint c, DialectWindow window) {
    if (!created(c, window)) {
      return notCreated(c);
    }
    return Stream.concat(
            c.pauses().stream().map(Pause::from), c.rounds().stream().map(Round::resolvedAt))
        .filter(Objects::nonNull)
        .min(Instant::compareTo)
        .map(at -> RecourseDialect.time(c, at, "first status that pauses or resolves"))
        .orElseGet(() -> RecourseDialect.leftOut(c, "were neither put on hold nor resolved yet"));
  }

  static List<DialectCount> resolution(MeasuredComplaint c, DialectWindow window) {
    if (!created(c, window)) {
      return notCreated(c);
    }
    CaseTimeline course = new CaseTimeline(c);
    if (!course.isResolved()) {
      return RecourseDialect.leftOut(c, "are not resolved now");
    }
    Duration took =
        Duration.between(course.receivedAt(), course.lastResolvedAt()).minus(course.held());
    return List.of(
        DialectCount.value(
            c.complaintId(), wholeDays(took), "time without holds, rounded up to whole days"));
  }

  private static long wholeDays(Duration took) {
    long day = Duration.ofDays(1).toSeconds();
    return Math.floorDiv(took.toSeconds() + day - 1, day) * day;
  }

  static List<DialectCount> fulfilled(MeasuredComplaint c, DialectWindow window) {
    CaseTimeline course = new CaseTimeline(c);
    Object item = course.promises().isEmpty() ? c.complaintId() : course.promises().get(0).id();
    if (!created(c, window)) {
      return List.of(DialectCount.leftOut(item, "were not created in the period"));
    }
    if (!course.isResolved()) {
      return List.of(DialectCount.leftOut(item, "are not resolved, and are not counted at all"));
    }
    boolean late =
        c.clocks().stream()
            .filter(clock -> AGREED.contains(clock.kind()))
            .anyMatch(clock -> clock.verdict() == Verdict.MISSED);
    return List.of(
        DialectCount.hitUnless(item, late, "were late with the response or the resolution"));
  }

  static List<DialectCount> rating(MeasuredComplaint c, DialectWindow window) {
    Optional<Answer> last = new CaseTimeline(c).lastAnswer();
    return last.stream()
        .map(
            answer ->
                window.holds(new CaseTimeline(c).lastResolvedAt())
                    ? DialectCount.value(answer.followUpId(), answer.csat(), "mean of the ratings")
                    : DialectCount.leftOut(
                        answer.followUpId(), "are of complaints not resolved in the period"))
        .toList();
  }

  private static boolean created(MeasuredComplaint c, DialectWindow window) {
    return window.holds(c.registration().receivedAt());
  }

  private static List<DialectCount> notCreated(MeasuredComplaint c) {
    return RecourseDialect.leftOut(c, "were not created in the period");
  }
}
