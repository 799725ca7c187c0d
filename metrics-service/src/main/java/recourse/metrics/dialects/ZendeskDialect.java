package recourse.metrics.dialects;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import recourse.metrics.projection.MeasuredComplaint;
import recourse.metrics.projection.MeasuredComplaint.Answer;
import recourse.metrics.projection.MeasuredComplaint.Clock;
import recourse.metrics.projection.MeasuredComplaint.Verdict;

/**
 * As ZendeskDialect counts: a complaint is a ticket, whatever we tell the customer is a public
 * comment of an agent (an acknowledgement too, for a person gives it), resolved is solved. Sources:
 * reply and resolution times https://support.zendesk.com/hc/en-us/articles/4408834848154, one-touch
 * https://support.zendesk.com/hc/en-us/articles/4408820618266, SLA status
 * https://support.zendesk.com/hc/en-us/articles/4408832852122, ratings
 * https://support.zendesk.com/hc/en-us/articles/203662256.
 */
final class ZendeskDialect {
  private static final String HELP = "https://support.zendesk.com/hc/en-us/articles/";
  private static final String TIMES = HELP + "4408834848154";
  private static final int FEW_REPLIES = 2;
  private static final int GOOD = 4;

  private ZendeskDialect() {}

  static List<DialectFormula> formulas() {
    return List.of(
        zendesk(
            DialectMeasure.FIRST_CONTACT_RESOLUTION,
            Statistic.SHARE,
            "One-touch: solved with fewer than two replies of agents / solved in the period.",
            HELP + "4408820618266",
            ZendeskDialect::oneTouch),
        zendesk(
            DialectMeasure.FIRST_RESPONSE_TIME,
            Statistic.MEDIAN,
            "Creation to the first public comment of an agent; created in the period.",
            TIMES,
            ZendeskDialect::firstReply),
        zendesk(
            DialectMeasure.FIRST_RESOLUTION_TIME,
            Statistic.MEDIAN,
            "Creation to the first time solved; solved now, and last so in the period.",
            TIMES,
            ZendeskDialect::firstResolution),
        zendesk(
            DialectMeasure.RESOLUTION_TIME,
            Statistic.MEDIAN,
            "Creation to the last time solved; solved now, and last so in the period.",
            TIMES,
            ZendeskDialect::fullResolution),
        zendesk(
            DialectMeasure.DEADLINES_MET,
            Statistic.SHARE,
            "Targets achieved / achieved or breached, by the instant of either.",
            HELP + "4408832852122",
            ZendeskDialect::targets),
        zendesk(
            DialectMeasure.SATISFACTION,
            Statistic.SHARE,
            "Good / (good + bad) of each ticket's last rating in the period; 4 and 5 are good.",
            HELP + "203662256",
            ZendeskDialect::rating));
  }

  private static DialectFormula zendesk(
      DialectMeasure measure,
      Statistic statistic,
      String words,
      String source,
      DialectFormula.Judge judge) {
    String once = "are of tickets that have a later rating, and only the last one counts";
    return new DialectFormula(Dialect.ZENDESK, measure, statistic, words, source, once, judge);
  }

  /** Zero replies count as one touch; how the customer took it does not matter. */
  static List<DialectCount> oneTouch(MeasuredComplaint c, DialectWindow window) {
    CaseTimeline course = new CaseTimeline(c);
    return solved(course, window)
        ? List.of(
            DialectCount.hitUnless(
                c.complaintId(),
                course.replies() >= FEW_REPLIES,
                "needed two or more replies, an acknowledgement being one"))
        : notSolved(c);
  }

  static List<DialectCount> firstReply(MeasuredComplaint c, DialectWindow window) {
    if (!window.holds(c.registration().receivedAt())) {
      return RecourseDialect.leftOut(c, "were not created in the period");
    }
    return new CaseTimeline(c)
        .firstReplyAt()
        .map(at -> RecourseDialect.time(c, at, "first public comment, be it an acknowledgement"))
        .orElseGet(() -> RecourseDialect.leftOut(c, "have no public comment yet"));
  }

  static List<DialectCount> firstResolution(MeasuredComplaint c, DialectWindow window) {
    CaseTimeline course = new CaseTimeline(c);
    return solved(course, window)
        ? RecourseDialect.time(c, course.firstResolvedAt(), "first time solved")
        : notSolved(c);
  }

  static List<DialectCount> fullResolution(MeasuredComplaint c, DialectWindow window) {
    CaseTimeline course = new CaseTimeline(c);
    return solved(course, window)
        ? RecourseDialect.time(c, course.lastResolvedAt(), "last time solved")
        : notSolved(c);
  }

  private static boolean solved(CaseTimeline course, DialectWindow window) {
    return course.isResolved() && window.holds(course.lastResolvedAt());
  }

  private static List<DialectCount> notSolved(MeasuredComplaint c) {
    return RecourseDialect.leftOut(c, "are not solved, or were not solved last in the period");
  }

  /** A breach stays a breach when the target falls away later. */
  static List<DialectCount> targets(MeasuredComplaint c, DialectWindow window) {
    return new CaseTimeline(c).promises().stream().map(target -> target(target, window)).toList();
  }

  private static DialectCount target(Clock target, DialectWindow window) {
    boolean breached =
        target.verdict() == Verdict.MISSED
            || (target.verdict() == Verdict.CANCELLED && target.breachedAt() != null);
    Instant at = breached ? target.breachedAt() : target.metAt();
    boolean fellAway = target.verdict() == Verdict.CANCELLED && !breached;
    return !fellAway && window.holds(at)
        ? DialectCount.hitUnless(target.id(), breached, "were breached before they were cancelled")
        : DialectCount.leftOut(target.id(), "were neither achieved nor breached in the period");
  }

  static List<DialectCount> rating(MeasuredComplaint c, DialectWindow window) {
    Optional<Answer> last = new CaseTimeline(c).lastAnswer();
    return last.stream()
        .map(
            answer ->
                window.holds(answer.at())
                    ? DialectCount.hitUnless(answer.followUpId(), answer.csat() < GOOD, "are bad")
                    : DialectCount.leftOut(answer.followUpId(), "were not given in the period"))
        .toList();
  }
}
