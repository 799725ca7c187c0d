package recourse.metrics.measures.definition;

import static recourse.metrics.measures.definition.KpiDefinition.Unit.COMPLAINTS;
import static recourse.metrics.measures.definition.KpiDefinition.Unit.MINOR_UNITS;
import static recourse.metrics.measures.definition.KpiDefinition.Unit.PER_THOUSAND;
import static recourse.metrics.measures.definition.KpiDefinition.Unit.POINTS;
import static recourse.metrics.measures.definition.KpiDefinition.Unit.RATIO;
import static recourse.metrics.measures.definition.KpiDefinition.Unit.SCORE;
import static recourse.metrics.measures.definition.KpiDefinition.Unit.SECONDS;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import recourse.metrics.measures.definition.KpiDefinition.Shape;
import recourse.metrics.measures.definition.KpiDefinition.Unit;

/** The figures we report, in the order in which they are reported, with their definitions. */
public enum Kpi {
  COMPLAINTS_RECEIVED(
      COMPLAINTS, Shape.COUNT, "Complaints received in the period, by receipt.", "Their number."),
  COMPLAINTS_RESOLVED(
      COMPLAINTS,
      Shape.COUNT,
      "Complaints whose latest resolution lies in the period, also if reopened since.",
      "Their number; each complaint counts once."),
  OPEN_BACKLOG(
      COMPLAINTS,
      Shape.COUNT_WITH_AGES,
      "Complaints received by the last instant of the period, or by now if that is earlier.",
      "The number neither resolved, closed nor withdrawn at that instant. A reopening opens a"
          + " complaint again until its next resolution or closing. No breakdown by steps of time."
          + " Beside it their age, receipt to that instant: median, ninetieth percentile, oldest,"
          + " how many in 0-1, 1-3, 3-7, 7-28, 28-56 and over 56 days of 24 hours (a lower end is"
          + " included), and how many wait for somebody outside.",
      Map.of(
          Kpi.ANSWERED_AT_SOURCE,
          "Imported complaints that their source calls answered without saying when.")),
  RESOLUTION_TIME_MEDIAN(
      SECONDS,
      Shape.MEDIAN,
      "Complaints whose latest resolution lies in the period, also if reopened since.",
      "Latest resolution minus receipt, wall time: the smallest observed time that at least half"
          + " of the cohort did not exceed."),
  RESOLUTION_TIME_P90(
      SECONDS,
      Shape.NINETIETH,
      "Complaints whose latest resolution lies in the period, also if reopened since.",
      "Latest resolution minus receipt, wall time: the smallest observed time that at least nine"
          + " in ten of the cohort did not exceed."),
  SLA_ATTAINMENT(
      RATIO,
      Shape.SHARE,
      "Clocks of all kinds, or of the kind asked for, that ended or were breached in the period."
          + " Clocks that still run unbreached do not count.",
      "Met / (met + missed). A clock met in time is not missed, even if its breach was told first;"
          + " a missed clock stays missed when the work is done later.",
      Map.of(Kpi.CANCELLED, "Clocks cancelled in the period: neither met nor missed.")),
  REOPEN_RATE(
      RATIO,
      Shape.SHARE,
      "Complaints whose latest resolution lies in the period, also if reopened since.",
      "Those reopened within 30 days (2,592,000 seconds, included) of one of their resolutions /"
          + " all of them."),
  CSAT(
      RATIO,
      Shape.SHARE,
      "Surveys answered in the period, by the instant of the latest version of the answer.",
      "Answers of 4 or 5 / valid answers (1 to 5). A survey without an answer is not a zero.",
      Map.of(Kpi.OFF_SCALE, "Answers outside 1 to 5.")),
  ACKNOWLEDGEMENT_TIME_MEDIAN(
      SECONDS,
      Shape.MEDIAN,
      "Complaints received in the period that have been acknowledged, by receipt.",
      "First acknowledgement minus receipt, wall time: the smallest observed time that at least"
          + " half of the cohort did not exceed.",
      Map.of(Kpi.NOT_ACKNOWLEDGED, "Complaints received in the period and not acknowledged yet.")),
  ACKNOWLEDGEMENT_TIME(
      SECONDS,
      Shape.MEDIAN,
      "Complaints received in the period that were acknowledged or answered, by receipt.",
      "First acknowledgement, or the first resolution if that was earlier, minus receipt, wall"
          + " time. Automatic acknowledgements count.",
      Map.of(Kpi.NOT_ACKNOWLEDGED, Kpi.NEITHER)),
  ACKNOWLEDGEMENT_WORKING_TIME(
      SECONDS,
      Shape.MEDIAN,
      "Complaints received in the period that were acknowledged or answered, by receipt.",
      "Working time from receipt to the first acknowledgement, or to the first resolution if that"
          + " was earlier, on the calendar of the house.",
      Map.of(Kpi.NOT_ACKNOWLEDGED, Kpi.NEITHER)),
  FIRST_RESPONSE_TIME(
      SECONDS,
      Shape.MEDIAN,
      "Complaints received in the period that a person has responded to, by receipt.",
      "First message of a person of ours to the customer about the matter (a contact sought by us, a"
          + " question, a report of progress, a letter, a proposal or an answer) minus receipt, wall time. Acknowledgements and the"
          + " customer's own calls do not count; a reopening does not start it again.",
      Map.of(Kpi.NO_RESPONSE, Kpi.UNHEARD)),
  FIRST_RESPONSE_WORKING_TIME(
      SECONDS,
      Shape.MEDIAN,
      "Complaints received in the period that a person has responded to, by receipt.",
      "Working time from receipt to the first response, on the calendar of the house.",
      Map.of(Kpi.NO_RESPONSE, Kpi.UNHEARD)),
  FIRST_RESOLUTION_TIME(
      SECONDS,
      Shape.MEDIAN,
      "Complaints whose first resolution lies in the period, also if reopened since.",
      "First resolution minus receipt, wall time."),
  FULL_RESOLUTION_TIME(
      SECONDS,
      Shape.MEDIAN,
      "Complaints whose latest closing lies in the period, by closing.",
      "Latest resolution minus receipt, wall time, with the gaps before reopenings. Beside it how"
          + " many were closed before: their figure was revised.",
      Map.of(Kpi.NOT_RESOLVED, "Closed without a resolution.")),
  NET_RESOLUTION_TIME(
      SECONDS,
      Shape.MEDIAN,
      "Complaints whose latest resolution lies in the period, also if reopened since.",
      "Working time from receipt to the latest resolution minus the working time in which somebody"
          + " outside was waited for; overlapping waits count once."),
  SLA_ATTAINMENT_PER_CASE(
      RATIO,
      Shape.SHARE,
      "Complaints with a met or missed clock, by the latest of these instants.",
      "Complaints none of whose clocks was missed / all of them."),
  FCR_7(Kpi.FIRST_CONTACT, 7),
  FCR_14(Kpi.FIRST_CONTACT, 14),
  FCR_30(Kpi.FIRST_CONTACT, 30),
  CSAT_MEAN(
      SCORE,
      Shape.MEAN,
      "Surveys answered in the period, by the instant of the latest version of the answer.",
      "Mean of the valid answers (1 to 5).",
      Map.of(Kpi.OFF_SCALE, "Answers outside 1 to 5.")),
  SURVEY_RESPONSE_RATE(
      "2",
      RATIO,
      Shape.SHARE,
      "Follow-ups that asked for scores and whose first question went out in the period.",
      "Those whose survey was answered / all of them; beside it how many answers want more help. In"
          + " version 1 questions that asked for no scores counted too.",
      Map.of(
          Kpi.NOT_FOR_SCORES,
          "Asked only whether it worked: not drawn, asked lately, a colleague or a test.")),
  SURVEY_COVERAGE(
      "2",
      RATIO,
      Shape.SHARE,
      "Resolutions in the period whose customer may be asked for scores: each is asked about once.",
      "Those whose customer was sent the survey / all of them. Those not drawn, or asked lately, are"
          + " in the denominator. In version 1 so were colleagues and tests, and a question without"
          + " scores counted as asked.",
      Map.of(
          Kpi.IMPORTED, "Resolutions of imported histories: nobody is asked about them.",
          Kpi.STAFF, "The complainant is a colleague.",
          Kpi.TEST, "The complaint is a test.")),
  NPS(
      POINTS,
      Shape.NET_PROMOTERS,
      "Surveys answered in the period, by the instant of the latest version of the answer, that"
          + " tell the likelihood to recommend. Transactional: asked after a resolution.",
      "100 x (share of 9 and 10 minus share of 0 to 6), rounded half up; 7 and 8 stay in the"
          + " denominator.",
      Map.of(Kpi.NOT_ANSWERED, Kpi.UNTOLD, Kpi.OFF_SCALE, "Answers outside 0 to 10.")),
  CES(
      SCORE,
      Shape.MEAN,
      "Surveys answered in the period, by the instant of the latest version of the answer, that"
          + " tell the ease.",
      "Mean of 1 to 7, where 7 is easy; beside it how many said 5 to 7.",
      Map.of(Kpi.NOT_ANSWERED, Kpi.UNTOLD, Kpi.OFF_SCALE, "Answers outside 1 to 7.")),
  AHT_PER_CONTACT(
      SECONDS,
      Shape.MEAN,
      "Contacts whose wrap-up ended in the period.",
      "(Talk + hold + wrap-up) / contacts. Each logged contact is one leg: one that was transferred"
          + " is logged by both. Ringing and queueing are not in it."),
  AHT_PER_CASE(
      SECONDS,
      Shape.MEAN,
      "Complaints whose latest closing lies in the period, by closing.",
      "All handling logged for them / complaints closed.",
      Map.of(Kpi.IMPORTED, "Imported histories: their contacts are not told.")),
  ESCALATION_RATE(
      RATIO,
      Shape.SHARE,
      "Complaints received in the period, by receipt.",
      "Those with at least one escalation / all of them; beside it how many moved up by the system"
          + " and by people, the highest level reached, and how many moved down again."),
  ESCALATIONS_UNNECESSARY(
      RATIO,
      Shape.SHARE,
      "Escalations in the period.",
      "Those ended because the criterion had not been met, or given back with advice / all."),
  ESCALATIONS_MISSED(
      RATIO,
      Shape.SHARE,
      "Complaints that met a criterion in the period: a severity of HIGH or HARM, a missed clock to"
          + " resolve or set by law, or a reopening because the customer was dissatisfied; by the"
          + " first of these instants.",
      "Those not escalated by 24 hours later (included) / all of them.",
      Map.of(Kpi.PROVISIONAL, "Not escalated, and the 24 hours are not over.")),
  REPEAT_RATE_30(Kpi.REPEATS, "30"),
  REPEAT_RATE_90(Kpi.REPEATS, "90"),
  CLOSED_WITHIN_3_BUSINESS_DAYS(Kpi.CLOSED, "by the close of the third business day after receipt"),
  CLOSED_WITHIN_8_WEEKS(
      Kpi.CLOSED, "later than that, but by the end of the 56th local day after receipt"),
  CLOSED_LATER(Kpi.CLOSED, "later than the 56th local day after receipt"),
  UPHELD_RATE(
      RATIO,
      Shape.SHARE,
      "Complaints whose latest closing lies in the period and whose latest resolution decided.",
      "Upheld or partly upheld / all. Undecided with goodwill paid is upheld; rejected with goodwill"
          + " is rejected.",
      Map.of(
          Kpi.UNDECIDED, "Resolved without a decision, and no goodwill was paid.",
          Kpi.NO_DECISION, "Closed without a resolution, or with an outcome not known here.")),
  REDRESS_PAID(
      MINOR_UNITS,
      Shape.MONEY,
      "Redress paid in the period, by the instant of payment.",
      "The sum of what was paid; no value where there are several currencies. Beside it what was"
          + " offered, accepted and paid in the period, per currency, each by its own instant."),
  COMPLAINTS_PER_1000(
      PER_THOUSAND,
      Shape.OVER_EXPOSURE,
      "Complaints received in the period, by receipt.",
      "1,000 x complaints / the exposure stated for the end of the period: the latest one that is"
          + " not after its last day. Broken down by product alone, with the exposure of each."),
  LONGEST_SILENCE(
      SECONDS,
      Shape.LARGEST,
      "Complaints whose latest resolution lies in the period; and, if the period lasts until now,"
          + " those that are open.",
      "The longest time, while the complaint was open, from its receipt or a message to the next"
          + " message or the end; for an open one also from the last message to now. Acknowledgements"
          + " and holding letters are messages. Wall time."),
  FOLLOW_UP_ON_TIME(
      RATIO,
      Shape.SHARE,
      "Follow-ups due in the period, or until now if that is earlier.",
      "Those whose question went out by the end of the local day on which it was due / all of them;"
          + " beside it what came of them: satisfied, dissatisfied, unreachable, not known yet.",
      Map.of(Kpi.OVERTAKEN, "The complaint was reopened before the question was due.")),
  QUALITY_SCORE(
      RATIO,
      Shape.POINTS,
      "Cards filled in the period by reviewers of cases drawn by chance, the first review of each"
          + " resolution, by the instant of scoring; one card for each standard.",
      "Points given / points that could be had; beside it the same for each standard, and the number"
          + " of cards.",
      Map.of(
          Kpi.FOR_A_REASON, "Cards of cases not drawn by chance: they would tilt it.",
          Kpi.TO_CALIBRATE, "Cards of further reviews of the same resolution."));

  /** Left out of the backlog. */
  public static final String ANSWERED_AT_SOURCE = "answered_at_source_date_unknown";

  /** Left out of the attainment. */
  public static final String CANCELLED = "cancelled";

  /** Left out of the satisfaction. */
  public static final String OFF_SCALE = "off_scale";

  /** Left out of the time to acknowledge. */
  public static final String NOT_ACKNOWLEDGED = "not_acknowledged";

  /** Left out of the time to respond. */
  public static final String NO_RESPONSE = "no_response";

  /** Left out where a resolution is needed. */
  public static final String NOT_RESOLVED = "not_resolved";

  /** Left out where only a live complaint can tell. */
  public static final String IMPORTED = "imported";

  /** Left out because it cannot be judged yet. */
  public static final String PROVISIONAL = "provisional";

  /** Left out because the question was left open. */
  public static final String NOT_ANSWERED = "not_answered";

  /** Left out of the uphold rate: resolved, but nothing decided. */
  public static final String UNDECIDED = "undecided";

  /** Left out of the uphold rate: never resolved. */
  public static final String NO_DECISION = "no_decision";

  /** Left out of the follow-ups. */
  public static final String OVERTAKEN = "reopened_before_due";

  /** Left out of the response rate: it asked for no scores. */
  public static final String NOT_FOR_SCORES = "not_for_scores";

  /** Left out of the coverage: not eligible. */
  public static final String STAFF = "staff";

  /** Left out of the coverage: not eligible. */
  public static final String TEST = "test";

  /** Left out of the quality score: not drawn by chance. */
  public static final String FOR_A_REASON = "not_drawn_by_chance";

  /** Left out of the quality score: a second opinion. */
  public static final String TO_CALIBRATE = "to_calibrate";

  private static final String NEITHER = "Complaints received in the period and neither yet.";
  private static final String UNHEARD = "Received in the period; nobody has responded yet.";
  private static final String UNTOLD = "Surveys that leave this question open.";
  private static final String FIRST_CONTACT =
      "Those resolved with one contact at most, accepted by the customer, never transferred or"
          + " escalated, and then neither reopened, nor called about, nor complained about again"
          + " within %d days of 24 hours (included) of the first resolution / all of them. What a"
          + " customer says in a later contact is not known here, so a thank-you counts as one.";
  private static final String REPEATS =
      "Those recognised as a repeat of a complaint that had been resolved within %s days of 24 hours"
          + " (included) before / all of them. Duplicates of an open complaint are no repeats.";
  private static final String CLOSED = "Those closed %s / all of them.";

  private final KpiDefinition definition;

  Kpi(Unit unit, Shape shape, String cohort, String formula) {
    this(unit, shape, cohort, formula, Map.of());
  }

  Kpi(Unit unit, Shape shape, String cohort, String formula, Map<String, String> exclusions) {
    this("1", unit, shape, cohort, formula, exclusions);
  }

  Kpi(
      String version,
      Unit unit,
      Shape shape,
      String cohort,
      String formula,
      Map<String, String> exclusions) {
    this.definition = new KpiDefinition(version, unit, shape, cohort, formula, exclusions);
  }

  /** Resolved at the first contact. */
  Kpi(String formula, int days) {
    this(
        RATIO,
        Shape.SHARE,
        "Complaints whose latest closing lies in the period, by closing.",
        String.format(Locale.ROOT, formula, days),
        Map.of(
            "imported", "Imported histories: their contacts are not told.",
            "not_resolved", "Withdrawn, or closed without a resolution.",
            "provisional", "Resolved less than " + days + " days ago."));
  }

  /** Repeats, and how soon complaints were closed. */
  Kpi(String formula, String limit) {
    this(
        RATIO,
        Shape.SHARE,
        formula.startsWith("Those closed")
            ? "Complaints whose latest closing lies in the period, by closing."
            : "Complaints received in the period, by receipt.",
        String.format(Locale.ROOT, formula, limit));
  }

  /** The figure of this public name. */
  public static Optional<Kpi> named(String name) {
    return Arrays.stream(values()).filter(kpi -> kpi.publicName().equals(name)).findFirst();
  }

  /** For example {@code complaints_received}. */
  public String publicName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it means. */
  public KpiDefinition definition() {
    return definition;
  }
}
