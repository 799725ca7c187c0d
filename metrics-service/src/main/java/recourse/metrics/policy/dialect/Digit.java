package recourse.metrics.policy.dialect;

import java.util.List;
import java.util.Optional;
import recourse.metrics.model.MeasuredComplaint;
import recourse.metrics.model.MeasuredComplaint.Answer;
import recourse.metrics.model.MeasuredComplaint.Clock;
import recourse.metrics.model.MeasuredComplaint.Verdict;

/**
 * As the complaint dashboards of DIGIT count: all by filing; the first response is the first
 * assignment; resolved is the first resolution, for good. Source: egovernments/
 * Citizen-Complaint-Resolution-System, mdms/dss/KpiDefinition.json.
 */
final class Digit {
  private static final String SOURCE =
      "https://github.com/egovernments/Citizen-Complaint-Resolution-System"
          + " mdms/dss/KpiDefinition.json";

  private Digit() {}

  static List<Formula> formulas() {
    return List.of(
        digit(
            Measure.FIRST_RESPONSE_TIME,
            Statistic.MEAN_SECONDS,
            "Filing to the first assignment; filed in the period.",
            Digit::firstResponse),
        digit(
            Measure.RESOLUTION_TIME,
            Statistic.MEAN_SECONDS,
            "Filing to the first resolution; filed in the period and ever resolved.",
            Digit::resolution),
        digit(
            Measure.DEADLINES_MET,
            Statistic.SHARE,
            "Resolved and not breached / all filed in the period.",
            Digit::compliance),
        digit(
            Measure.SATISFACTION,
            Statistic.MEAN_RATING,
            "Mean of the last ratings of complaints filed in the period and ever resolved.",
            Digit::rating),
        digit(
            Measure.REOPENED,
            Statistic.SHARE,
            "Ever reopened / ever resolved, filed in the period.",
            Digit::reopened));
  }

  private static Formula digit(
      Measure measure, Statistic statistic, String words, Formula.Judge judge) {
    return new Formula(
        Dialect.DIGIT,
        measure,
        statistic,
        words,
        SOURCE,
        "belong to a complaint that is counted once already",
        judge);
  }

  static List<Count> firstResponse(MeasuredComplaint c, Window window) {
    if (!filed(c, window)) {
      return notFiled(c);
    }
    return c.firstAssignedAt() == null
        ? Own.leftOut(c, "were never assigned")
        : Own.time(c, c.firstAssignedAt(), "first assignment");
  }

  static List<Count> resolution(MeasuredComplaint c, Window window) {
    if (!filed(c, window)) {
      return notFiled(c);
    }
    Course course = new Course(c);
    return course.firstResolvedAt() == null
        ? Own.leftOut(c, "were never resolved")
        : Own.time(c, course.firstResolvedAt(), "first resolution, whatever came after it");
  }

  /** One verdict for each complaint: what is still open is not in time. */
  static List<Count> compliance(MeasuredComplaint c, Window window) {
    List<Clock> promises = new Course(c).promises();
    Object item = promises.isEmpty() ? c.complaintId() : promises.get(0).id();
    if (!filed(c, window)) {
      return List.of(Count.leftOut(item, "were not filed in the period"));
    }
    if (new Course(c).firstResolvedAt() == null) {
      return List.of(Count.hitUnless(item, true, "are not resolved, and count as not in time"));
    }
    boolean breached = promises.stream().anyMatch(clock -> clock.verdict() == Verdict.MISSED);
    return List.of(Count.hitUnless(item, breached, "missed one of their deadlines"));
  }

  static List<Count> rating(MeasuredComplaint c, Window window) {
    Optional<Answer> last = new Course(c).lastAnswer();
    return last.stream().map(answer -> rating(c, answer, window)).toList();
  }

  private static Count rating(MeasuredComplaint c, Answer answer, Window window) {
    return filed(c, window) && new Course(c).firstResolvedAt() != null
        ? Count.value(answer.followUpId(), answer.csat(), "mean of the ratings")
        : Count.leftOut(answer.followUpId(), "are of complaints that were not filed in the period");
  }

  static List<Count> reopened(MeasuredComplaint c, Window window) {
    Course course = new Course(c);
    if (!filed(c, window)) {
      return notFiled(c);
    }
    return course.firstResolvedAt() == null
        ? Own.leftOut(c, "were never resolved")
        : List.of(Count.hitUnless(c.complaintId(), !course.everReopened(), "were never reopened"));
  }

  private static boolean filed(MeasuredComplaint c, Window window) {
    return window.holds(c.registration().receivedAt());
  }

  private static List<Count> notFiled(MeasuredComplaint c) {
    return Own.leftOut(c, "were not filed in the period");
  }
}
