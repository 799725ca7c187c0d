package recourse.metrics.policy.dialect;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import recourse.metrics.model.MeasuredComplaint;
import recourse.metrics.model.MeasuredComplaint.Answer;
import recourse.metrics.model.MeasuredComplaint.Clock;
import recourse.metrics.model.MeasuredComplaint.Verdict;

/**
 * As Zendesk counts: a complaint is a ticket, whatever we tell the customer is a public comment of
 * an agent (an acknowledgement too, for a person gives it), resolved is solved. Sources: reply and
 * resolution times https://support.zendesk.com/hc/en-us/articles/4408834848154, one-touch
 * https://support.zendesk.com/hc/en-us/articles/4408820618266, SLA status
 * https://support.zendesk.com/hc/en-us/articles/4408832852122, ratings
 * https://support.zendesk.com/hc/en-us/articles/203662256.
 */
final class Zendesk {
  private static final String HELP = "https://support.zendesk.com/hc/en-us/articles/";
  private static final String TIMES = HELP + "4408834848154";
  private static final int FEW_REPLIES = 2;
  private static final int GOOD = 4;

  private Zendesk() {}

  static List<Formula> formulas() {
    return List.of(
        zendesk(
            Measure.FIRST_CONTACT_RESOLUTION,
            Statistic.SHARE,
            "One-touch: solved with fewer than two replies of agents / solved in the period.",
            HELP + "4408820618266",
            Zendesk::oneTouch),
        zendesk(
            Measure.FIRST_RESPONSE_TIME,
            Statistic.MEDIAN,
            "Creation to the first public comment of an agent; created in the period.",
            TIMES,
            Zendesk::firstReply),
        zendesk(
            Measure.FIRST_RESOLUTION_TIME,
            Statistic.MEDIAN,
            "Creation to the first time solved; solved now, and last so in the period.",
            TIMES,
            Zendesk::firstResolution),
        zendesk(
            Measure.RESOLUTION_TIME,
            Statistic.MEDIAN,
            "Creation to the last time solved; solved now, and last so in the period.",
            TIMES,
            Zendesk::fullResolution),
        zendesk(
            Measure.DEADLINES_MET,
            Statistic.SHARE,
            "Targets achieved / achieved or breached, by the instant of either.",
            HELP + "4408832852122",
            Zendesk::targets),
        zendesk(
            Measure.SATISFACTION,
            Statistic.SHARE,
            "Good / (good + bad) of each ticket's last rating in the period; 4 and 5 are good.",
            HELP + "203662256",
            Zendesk::rating));
  }

  private static Formula zendesk(
      Measure measure, Statistic statistic, String words, String source, Formula.Judge judge) {
    String once = "are of tickets that have a later rating, and only the last one counts";
    return new Formula(Dialect.ZENDESK, measure, statistic, words, source, once, judge);
  }

  /** Zero replies count as one touch; how the customer took it does not matter. */
  static List<Count> oneTouch(MeasuredComplaint c, Window window) {
    Course course = new Course(c);
    return solved(course, window)
        ? List.of(
            Count.hitUnless(
                c.complaintId(),
                course.replies() >= FEW_REPLIES,
                "needed two or more replies, an acknowledgement being one"))
        : notSolved(c);
  }

  static List<Count> firstReply(MeasuredComplaint c, Window window) {
    if (!window.holds(c.registration().receivedAt())) {
      return Own.leftOut(c, "were not created in the period");
    }
    return new Course(c)
        .firstReplyAt()
        .map(at -> Own.time(c, at, "first public comment, be it an acknowledgement"))
        .orElseGet(() -> Own.leftOut(c, "have no public comment yet"));
  }

  static List<Count> firstResolution(MeasuredComplaint c, Window window) {
    Course course = new Course(c);
    return solved(course, window)
        ? Own.time(c, course.firstResolvedAt(), "first time solved")
        : notSolved(c);
  }

  static List<Count> fullResolution(MeasuredComplaint c, Window window) {
    Course course = new Course(c);
    return solved(course, window)
        ? Own.time(c, course.lastResolvedAt(), "last time solved")
        : notSolved(c);
  }

  private static boolean solved(Course course, Window window) {
    return course.isResolved() && window.holds(course.lastResolvedAt());
  }

  private static List<Count> notSolved(MeasuredComplaint c) {
    return Own.leftOut(c, "are not solved, or were not solved last in the period");
  }

  /** A breach stays a breach when the target falls away later. */
  static List<Count> targets(MeasuredComplaint c, Window window) {
    return new Course(c).promises().stream().map(target -> target(target, window)).toList();
  }

  private static Count target(Clock target, Window window) {
    boolean breached =
        target.verdict() == Verdict.MISSED
            || (target.verdict() == Verdict.CANCELLED && target.breachedAt() != null);
    Instant at = breached ? target.breachedAt() : target.metAt();
    boolean fellAway = target.verdict() == Verdict.CANCELLED && !breached;
    return !fellAway && window.holds(at)
        ? Count.hitUnless(target.id(), breached, "were breached before they were cancelled")
        : Count.leftOut(target.id(), "were neither achieved nor breached in the period");
  }

  static List<Count> rating(MeasuredComplaint c, Window window) {
    Optional<Answer> last = new Course(c).lastAnswer();
    return last.stream()
        .map(
            answer ->
                window.holds(answer.at())
                    ? Count.hitUnless(answer.followUpId(), answer.csat() < GOOD, "are bad")
                    : Count.leftOut(answer.followUpId(), "were not given in the period"))
        .toList();
  }
}
