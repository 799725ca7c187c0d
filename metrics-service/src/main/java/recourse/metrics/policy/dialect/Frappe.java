package recourse.metrics.policy.dialect;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import recourse.contract.ClockKind;
import recourse.metrics.model.MeasuredComplaint;
import recourse.metrics.model.MeasuredComplaint.Answer;
import recourse.metrics.model.MeasuredComplaint.Pause;
import recourse.metrics.model.MeasuredComplaint.Round;
import recourse.metrics.model.MeasuredComplaint.Verdict;

/**
 * As Frappe Helpdesk's dashboard counts: by creation; the first response is a change of status to
 * one that pauses or resolves, by whom and with which words does not matter; a resolution time is
 * without the time on hold, rounded up to whole days before it is averaged; fulfilled means that
 * neither the response nor the resolution was late. Source: frappe/helpdesk,
 * helpdesk/api/dashboard.py; ratings by resolution.
 */
final class Frappe {
  private static final String SOURCE =
      "https://github.com/frappe/helpdesk helpdesk/api/dashboard.py";
  private static final Set<ClockKind> AGREED = Set.of(ClockKind.FIRST_RESPONSE, ClockKind.RESOLVE);

  private Frappe() {}

  static List<Formula> formulas() {
    return List.of(
        frappe(
            Measure.FIRST_RESPONSE_TIME,
            Statistic.MEAN_SECONDS,
            "Creation to the first status that pauses or resolves; created in the period.",
            Frappe::firstResponse),
        frappe(
            Measure.RESOLUTION_TIME,
            Statistic.MEAN_SECONDS,
            "Creation to the last resolution without the time on hold, each rounded up to whole"
                + " days of 86,400 seconds; created in the period and resolved now.",
            Frappe::resolution),
        frappe(
            Measure.DEADLINES_MET,
            Statistic.SHARE,
            "Fulfilled / resolved now; created in the period.",
            Frappe::fulfilled),
        frappe(
            Measure.SATISFACTION,
            Statistic.MEAN_RATING,
            "Mean of the last ratings of what was resolved last in the period.",
            Frappe::rating));
  }

  private static Formula frappe(
      Measure measure, Statistic statistic, String words, Formula.Judge judge) {
    return new Formula(
        Dialect.FRAPPE,
        measure,
        statistic,
        words,
        SOURCE,
        "belong to a complaint that is counted once already",
        judge);
  }

  static List<Count> firstResponse(MeasuredComplaint c, Window window) {
    if (!created(c, window)) {
      return notCreated(c);
    }
    return Stream.concat(
            c.pauses().stream().map(Pause::from), c.rounds().stream().map(Round::resolvedAt))
        .filter(Objects::nonNull)
        .min(Instant::compareTo)
        .map(at -> Own.time(c, at, "first status that pauses or resolves"))
        .orElseGet(() -> Own.leftOut(c, "were neither put on hold nor resolved yet"));
  }

  static List<Count> resolution(MeasuredComplaint c, Window window) {
    if (!created(c, window)) {
      return notCreated(c);
    }
    Course course = new Course(c);
    if (!course.isResolved()) {
      return Own.leftOut(c, "are not resolved now");
    }
    Duration took =
        Duration.between(course.receivedAt(), course.lastResolvedAt()).minus(course.held());
    return List.of(
        Count.value(
            c.complaintId(), wholeDays(took), "time without holds, rounded up to whole days"));
  }

  private static long wholeDays(Duration took) {
    long day = Duration.ofDays(1).toSeconds();
    return Math.floorDiv(took.toSeconds() + day - 1, day) * day;
  }

  static List<Count> fulfilled(MeasuredComplaint c, Window window) {
    Course course = new Course(c);
    Object item = course.promises().isEmpty() ? c.complaintId() : course.promises().get(0).id();
    if (!created(c, window)) {
      return List.of(Count.leftOut(item, "were not created in the period"));
    }
    if (!course.isResolved()) {
      return List.of(Count.leftOut(item, "are not resolved, and are not counted at all"));
    }
    boolean late =
        c.clocks().stream()
            .filter(clock -> AGREED.contains(clock.kind()))
            .anyMatch(clock -> clock.verdict() == Verdict.MISSED);
    return List.of(Count.hitUnless(item, late, "were late with the response or the resolution"));
  }

  static List<Count> rating(MeasuredComplaint c, Window window) {
    Optional<Answer> last = new Course(c).lastAnswer();
    return last.stream()
        .map(
            answer ->
                window.holds(new Course(c).lastResolvedAt())
                    ? Count.value(answer.followUpId(), answer.csat(), "mean of the ratings")
                    : Count.leftOut(
                        answer.followUpId(), "are of complaints not resolved in the period"))
        .toList();
  }

  private static boolean created(MeasuredComplaint c, Window window) {
    return window.holds(c.registration().receivedAt());
  }

  private static List<Count> notCreated(MeasuredComplaint c) {
    return Own.leftOut(c, "were not created in the period");
  }
}
