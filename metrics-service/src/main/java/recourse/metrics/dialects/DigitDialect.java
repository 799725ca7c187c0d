package recourse.metrics.dialects;

import java.util.List;
import java.util.Optional;
import recourse.metrics.projection.MeasuredComplaint;
import recourse.metrics.projection.MeasuredComplaint.Answer;
import recourse.metrics.projection.MeasuredComplaint.Clock;
import recourse.metrics.projection.MeasuredComplaint.Verdict;

/**
 * As the complaint dashboards of DIGIT count: all by filing; the first response is the first
 * assignment; resolved is the first resolution, for good. Source: egovernments/
 * Citizen-Complaint-Resolution-System, mdms/dss/KpiDefinition.json.
 */
final class DigitDialect {
  private static final String SOURCE =
      "https://github.com/egovernments/Citizen-Complaint-Resolution-System"
          + " mdms/dss/KpiDefinition.json";

  private DigitDialect() {}

  static List<DialectFormula> formulas() {
    return List.of(
        digit(
            DialectMeasure.FIRST_RESPONSE_TIME,
            Statistic.MEAN_SECONDS,
            "Filing to the first assignment; filed in the period.",
            DigitDialect::firstResponse),
        digit(
            DialectMeasure.RESOLUTION_TIME,
            Statistic.MEAN_SECONDS,
            "Filing to the first resolution; filed in the period and ever resolved.",
            DigitDialect::resolution),
        digit(
            DialectMeasure.DEADLINES_MET,
            Statistic.SHARE,
            "Resolved and not breached / all filed in the period.",
            DigitDialect::compliance),
        digit(
            DialectMeasure.SATISFACTION,
            Statistic.MEAN_RATING,
            "Mean of the last ratings of complaints filed in the period and ever resolved.",
            DigitDialect::rating),
        digit(
            DialectMeasure.REOPENED,
            Statistic.SHARE,
            "Ever reopened / ever resolved, filed in the period.",
            DigitDialect::reopened));
  }

  private static DialectFormula digit(
      DialectMeasure measure, Statistic statistic, String words, DialectFormula.Judge judge) {
    return new DialectFormula(
        Dialect.DIGIT,
        measure,
        statistic,
        words,
        SOURCE,
        "belong to a complaint that is counted once already",
        judge);
  }

  static List<DialectCount> firstResponse(MeasuredComplaint c, DialectWindow window) {
    if (!filed(c, window)) {
      return notFiled(c);
    }
    return c.firstAssignedAt() == null
        ? RecourseDialect.leftOut(c, "were never assigned")
        : RecourseDialect.time(c, c.firstAssignedAt(), "first assignment");
  }

  static List<DialectCount> resolution(MeasuredComplaint c, DialectWindow window) {
    if (!filed(c, window)) {
      return notFiled(c);
    }
    CaseTimeline course = new CaseTimeline(c);
    return course.firstResolvedAt() == null
        ? RecourseDialect.leftOut(c, "were never resolved")
        : RecourseDialect.time(
            c, course.firstResolvedAt(), "first resolution, whatever came after it");
  }

  /** One verdict for each complaint: what is still open is not in time. */
  static List<DialectCount> compliance(MeasuredComplaint c, DialectWindow window) {
    List<Clock> promises = new CaseTimeline(c).promises();
    Object item = promises.isEmpty() ? c.complaintId() : promises.get(0).id();
    if (!filed(c, window)) {
      return List.of(DialectCount.leftOut(item, "were not filed in the period"));
    }
    if (new CaseTimeline(c).firstResolvedAt() == null) {
      return List.of(
          DialectCount.hitUnless(item, true, "are not resolved, and count as not in time"));
    }
    boolean breached = promises.stream().anyMatch(clock -> clock.verdict() == Verdict.MISSED);
    return List.of(DialectCount.hitUnless(item, breached, "missed one of their deadlines"));
  }

  static List<DialectCount> rating(MeasuredComplaint c, DialectWindow window) {
    Optional<Answer> last = new CaseTimeline(c).lastAnswer();
    return last.stream().map(answer -> rating(c, answer, window)).toList();
  }

  private static DialectCount rating(MeasuredComplaint c, Answer answer, DialectWindow window) {
    return filed(c, window) && new CaseTimeline(c).firstResolvedAt() != null
        ? DialectCount.value(answer.followUpId(), answer.csat(), "mean of the ratings")
        : DialectCount.leftOut(
            answer.followUpId(), "are of complaints that were not filed in the period");
  }

  static List<DialectCount> reopened(MeasuredComplaint c, DialectWindow window) {
    CaseTimeline course = new CaseTimeline(c);
    if (!filed(c, window)) {
      return notFiled(c);
    }
    return course.firstResolvedAt() == null
        ? RecourseDialect.leftOut(c, "were never resolved")
        : List.of(
            DialectCount.hitUnless(c.complaintId(), !course.everReopened(), "were never reopened"));
  }

  private static boolean filed(MeasuredComplaint c, DialectWindow window) {
    return window.holds(c.registration().receivedAt());
  }

  private static List<DialectCount> notFiled(MeasuredComplaint c) {
    return RecourseDialect.leftOut(c, "were not filed in the period");
  }
}
