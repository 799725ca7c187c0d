package recourse.metrics.model.table;

import static recourse.metrics.model.table.ComplaintTable.NONE;
import static recourse.metrics.model.table.ComplaintTable.NOT_GIVEN;

import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.Map;
import java.util.UUID;
import recourse.metrics.model.MeasuredComplaint.Verdict;
import recourse.metrics.model.Question;
import recourse.metrics.model.table.ComplaintTable.Amount;
import recourse.metrics.model.table.ComplaintTable.Code;
import recourse.metrics.model.table.ComplaintTable.Flag;
import recourse.metrics.model.table.ComplaintTable.Moment;
import recourse.metrics.policy.Kpi;
import recourse.metrics.policy.Thresholds;

/** Counts what one question asks in one layer, a figure at a time. */
final class Scan {
  private static final Thresholds LIMITS = Thresholds.VERSION_1;
  private static final long SECOND = 1_000_000L;
  private static final long DAY = 86_400L * SECOND;
  private static final int[] AGES_IN_DAYS = {1, 3, 7, 28, 56};
  private static final String[] AGE_NAMES = {
    "age_days_0_1",
    "age_days_1_3",
    "age_days_3_7",
    "age_days_7_28",
    "age_days_28_56",
    "age_days_over_56"
  };
  private static final String[] MONEY_NAMES = {"offered_", "accepted_", "paid_"};
  private static final int LOWEST_OF_NPS = 0;
  private static final int HIGHEST_OF_NPS = 10;

  private final ComplaintTable table;
  private final Question question;
  private final Map<UUID, Long> repeatedAt;
  private final RowFilter filter;
  private final long start;
  private final long end;
  private final long now;
  private final long last;
  private final Share share;

  /** One of several equal shares of all rows, so that they can be counted at the same time. */
  record Share(int number, int of) {
    int from(int size) {
      return (int) ((long) size * number / of);
    }

    int to(int size) {
      return (int) ((long) size * (number + 1) / of);
    }
  }

  /**
   * A scan.
   *
   * @param now what has not happened by then is not over
   * @param repeatedAt the first complaint about the same after a resolution, by the earlier one
   * @param share which rows
   */
  Scan(Layer layer, Question question, Instant now, Map<UUID, Long> repeatedAt, Share share) {
    this.share = share;
    this.table = layer.table();
    this.question = question;
    this.repeatedAt = repeatedAt;
    this.filter = new RowFilter(layer, question);
    this.start = ComplaintTable.micros(question.period().start());
    this.end = ComplaintTable.micros(question.period().end());
    this.now = ComplaintTable.micros(now);
    this.last = ComplaintTable.micros(question.period().lastInstant(now));
  }

  /** When the matter of a complaint came back as another complaint, as far as a layer tells. */
  static void repeats(Layer layer, Map<UUID, Long> earliest) {
    Events repeats = layer.table().repeats;
    long[] recorded = layer.table().moments[Moment.LAST_RECORDED.ordinal()];
    for (int i = 0; i < repeats.size(); i++) {
      int owner = repeats.owner(i);
      if (owner >= 0 && recorded[owner] <= layer.recordedBy()) {
        earliest.merge(layer.table().complaint(repeats.code(i)), repeats.at(i), Math::min);
      }
    }
  }

  Cells count(Kpi kpi) {
    boolean withTime =
        switch (kpi) {
          case OPEN_BACKLOG, LONGEST_SILENCE, COMPLAINTS_PER_1000 -> false;
          default -> true;
        };
    Cells cells = new Cells(table, question, withTime);
    switch (kpi) {
      case COMPLAINTS_RECEIVED, COMPLAINTS_PER_1000 -> members(cells, Moment.RECEIVED);
      case COMPLAINTS_RESOLVED -> members(cells, Moment.LAST_RESOLVED);
      case OPEN_BACKLOG -> backlog(cells);
      case RESOLUTION_TIME_MEDIAN, RESOLUTION_TIME_P90 ->
          wall(cells, Moment.LAST_RESOLVED, Moment.LAST_RESOLVED, null);
      case SLA_ATTAINMENT -> attainment(cells);
      case REOPEN_RATE -> flagged(cells, Moment.LAST_RESOLVED, Flag.REOPENED_SOON);
      case CSAT, CSAT_MEAN -> satisfaction(cells);
      case ACKNOWLEDGEMENT_TIME_MEDIAN ->
          wall(cells, Moment.RECEIVED, Moment.ACKNOWLEDGED, Kpi.NOT_ACKNOWLEDGED);
      case ACKNOWLEDGEMENT_TIME ->
          wall(cells, Moment.RECEIVED, Moment.HEARD_BACK, Kpi.NOT_ACKNOWLEDGED);
      case ACKNOWLEDGEMENT_WORKING_TIME ->
          working(cells, Moment.RECEIVED, Amount.WORKING_TO_HEARD_BACK, Kpi.NOT_ACKNOWLEDGED);
      case FIRST_RESPONSE_TIME ->
          wall(cells, Moment.RECEIVED, Moment.FIRST_RESPONSE, Kpi.NO_RESPONSE);
      case FIRST_RESPONSE_WORKING_TIME ->
          working(cells, Moment.RECEIVED, Amount.WORKING_TO_RESPONSE, Kpi.NO_RESPONSE);
      case FIRST_RESOLUTION_TIME -> wall(cells, Moment.FIRST_RESOLVED, Moment.FIRST_RESOLVED, null);
      case FULL_RESOLUTION_TIME -> fullResolution(cells);
      case NET_RESOLUTION_TIME ->
          working(cells, Moment.LAST_RESOLVED, Amount.WORKING_TO_RESOLUTION, null);
      case SLA_ATTAINMENT_PER_CASE -> flagged(cells, Moment.CASE_JUDGED, Flag.CASE_MET);
      case FCR_7 -> firstContact(cells, 7);
      case FCR_14 -> firstContact(cells, 14);
      case FCR_30 -> firstContact(cells, 30);
      case SURVEY_RESPONSE_RATE -> responses(cells);
      case SURVEY_COVERAGE -> coverage(cells);
      case NPS -> recommendation(cells);
      case CES -> ease(cells);
      case AHT_PER_CONTACT -> handlingOfContacts(cells);
      case AHT_PER_CASE -> handlingOfCases(cells);
      case ESCALATION_RATE -> escalated(cells);
      case ESCALATIONS_UNNECESSARY -> needless(cells);
      case ESCALATIONS_MISSED -> missed(cells);
      case REPEAT_RATE_30 -> repeated(cells, 30);
      case REPEAT_RATE_90 -> repeated(cells, 90);
      case CLOSED_WITHIN_3_BUSINESS_DAYS -> closed(cells, Facets.Band.WITHIN_BUSINESS_DAYS);
      case CLOSED_WITHIN_8_WEEKS -> closed(cells, Facets.Band.WITHIN_WEEKS);
      case CLOSED_LATER -> closed(cells, Facets.Band.LATER);
      case UPHELD_RATE -> upheld(cells);
      case REDRESS_PAID -> redress(cells);
      case LONGEST_SILENCE -> silence(cells);
      case FOLLOW_UP_ON_TIME -> followUps(cells);
    }
    return cells;
  }

  private void members(Cells cells, Moment moment) {
    each(moment, (row, at) -> cells.member(row, at, true));
  }

  private void flagged(Cells cells, Moment moment, int flag) {
    int[] flags = flags();
    each(moment, (row, at) -> cells.member(row, at, (flags[row] & flag) != 0));
  }

  private void wall(Cells cells, Moment cohort, Moment until, String otherwise) {
    long[] received = moment(Moment.RECEIVED);
    long[] ends = moment(until);
    each(
        cohort,
        (row, at) -> {
          if (ends[row] == NONE) {
            cells.exclude(otherwise);
          } else {
            cells.value(row, at, seconds(ends[row] - received[row]));
          }
        });
  }

  private void working(Cells cells, Moment cohort, Amount amount, String otherwise) {
    int[] amounts = amount(amount);
    each(
        cohort,
        (row, at) -> {
          if (amounts[row] < 0) {
            cells.exclude(otherwise);
          } else {
            cells.value(row, at, amounts[row]);
          }
        });
  }

  private void fullResolution(Cells cells) {
    long[] received = moment(Moment.RECEIVED);
    long[] resolved = moment(Moment.LAST_RESOLVED);
    int[] flags = flags();
    each(
        Moment.LAST_CLOSED,
        (row, at) -> {
          if (resolved[row] == NONE) {
            cells.exclude(Kpi.NOT_RESOLVED);
            return;
          }
          cells.value(row, at, seconds(resolved[row] - received[row]));
          if ((flags[row] & Flag.CLOSED_AGAIN) != 0) {
            cells.count(row, at, part -> part.detail("revised", 1));
          }
        });
  }

  private void backlog(Cells cells) {
    int[] flags = flags();
    long[] received = moment(Moment.RECEIVED);
    for (int row = share.from(table.size()); row < share.to(table.size()); row++) {
      if ((flags[row] & Flag.ANSWERED_AT_SOURCE) != 0
          && received[row] <= last
          && filter.wants(row)) {
        cells.exclude(Kpi.ANSWERED_AT_SOURCE);
      }
    }
    BitSet waiting = inAt(table.pauses);
    Events open = table.open;
    for (int i = share.from(open.size()); i < share.to(open.size()); i++) {
      int row = open.owner(i);
      if (row >= 0
          && open.at(i) <= last
          && open.amount(i) > last
          && (flags[row] & Flag.ANSWERED_AT_SOURCE) == 0
          && filter.wants(row)) {
        openAtLast(cells, row, seconds(last - received[row]), waiting.get(row));
      }
    }
  }

  private void openAtLast(Cells cells, int row, long age, boolean waiting) {
    cells.value(row, last, age);
    int bucket = 0;
    while (bucket < AGES_IN_DAYS.length && age >= AGES_IN_DAYS[bucket] * (DAY / SECOND)) {
      bucket++;
    }
    String name = AGE_NAMES[bucket];
    cells.count(row, last, part -> part.detail(name, 1));
    if (waiting) {
      cells.count(row, last, part -> part.detail("on_hold", 1));
    }
  }

  private BitSet inAt(Events intervals) {
    BitSet rows = new BitSet();
    for (int i = 0; i < intervals.size(); i++) {
      if (intervals.owner(i) >= 0 && intervals.at(i) <= last && intervals.amount(i) > last) {
        rows.set(intervals.owner(i));
      }
    }
    return rows;
  }

  private void attainment(Cells cells) {
    int kind = question.only().clock() == null ? -1 : question.only().clock().ordinal();
    each(
        table.clocks,
        (row, at, i) -> {
          int code = table.clocks.code(i);
          if (kind >= 0 && code >> Code.KIND_SHIFT != kind) {
            return;
          }
          int verdict = code & Code.VERDICT_BITS;
          if (verdict == Verdict.CANCELLED.ordinal()) {
            cells.exclude(Kpi.CANCELLED);
          } else {
            cells.member(row, at, verdict == Verdict.MET.ordinal());
          }
        });
  }

  private void satisfaction(Cells cells) {
    each(
        table.answers,
        (row, at, i) -> {
          int csat = scale(table.answers.code(i), 0);
          if (csat < LIMITS.lowestCsat() || csat > LIMITS.highestCsat()) {
            cells.exclude(Kpi.OFF_SCALE);
          } else {
            cells.count(
                row,
                at,
                part -> {
                  part.member(csat >= LIMITS.satisfiedFrom());
                  part.sum(csat);
                });
          }
        });
  }

  private void recommendation(Cells cells) {
    each(
        table.answers,
        (row, at, i) -> {
          int nps = scale(table.answers.code(i), 1);
          if (isTold(cells, nps, LOWEST_OF_NPS, HIGHEST_OF_NPS)) {
            cells.count(
                row,
                at,
                part -> {
                  part.member(nps >= LIMITS.promoterFrom());
                  part.sum(nps <= LIMITS.detractorTo() ? 1 : 0);
                });
          }
        });
  }

  private void ease(Cells cells) {
    each(
        table.answers,
        (row, at, i) -> {
          int ces = scale(table.answers.code(i), 2);
          if (isTold(cells, ces, 1, LIMITS.highestCes())) {
            cells.count(
                row,
                at,
                part -> {
                  part.member(ces >= LIMITS.easyFrom());
                  part.sum(ces);
                  part.detail("easy", ces >= LIMITS.easyFrom() ? 1 : 0);
                });
          }
        });
  }

  private static boolean isTold(Cells cells, int answer, int lowest, int highest) {
    if (answer == NOT_GIVEN) {
      cells.exclude(Kpi.NOT_ANSWERED);
      return false;
    }
    if (answer < lowest || answer > highest) {
      cells.exclude(Kpi.OFF_SCALE);
      return false;
    }
    return true;
  }

  private static int scale(int code, int place) {
    return code >> place * Code.SHORT_BITS & NOT_GIVEN;
  }

  private void responses(Cells cells) {
    Events followUps = table.followUps;
    for (int i = share.from(followUps.size()); i < share.to(followUps.size()); i++) {
      int row = followUps.owner(i);
      long sent = followUps.amount(i);
      if (row >= 0 && sent >= start && sent < end && filter.wants(row)) {
        cells.member(row, sent, (followUps.code(i) & Code.ANSWERED) != 0);
      }
    }
  }

  private void coverage(Cells cells) {
    each(
        table.rounds,
        (row, at, i) -> {
          int code = table.rounds.code(i);
          if ((code & Code.IMPORTED) != 0) {
            cells.exclude(Kpi.IMPORTED);
          } else {
            cells.member(row, at, (code & Code.ASKED) != 0);
          }
        });
  }

  private void firstContact(Cells cells, int days) {
    long window = days * DAY;
    int[] flags = flags();
    long[] resolved = moment(Moment.FIRST_RESOLVED);
    long[] troubled = moment(Moment.TROUBLED);
    each(
        Moment.LAST_CLOSED,
        (row, at) -> {
          if ((flags[row] & Flag.IMPORTED) != 0) {
            cells.exclude(Kpi.IMPORTED);
          } else if (resolved[row] == NONE || (flags[row] & Flag.CLOSED_BY_WITHDRAWAL) != 0) {
            cells.exclude(Kpi.NOT_RESOLVED);
          } else if (resolved[row] + window > now) {
            cells.exclude(Kpi.PROVISIONAL);
          } else {
            boolean quiet = troubled[row] == NONE || troubled[row] > resolved[row] + window;
            boolean good = (flags[row] & Flag.FIRST_CONTACT) != 0 && quiet;
            cells.member(row, at, good && !comesBackBy(row, resolved[row] + window));
          }
        });
  }

  private boolean comesBackBy(int row, long limit) {
    if (repeatedAt.isEmpty()) {
      return false;
    }
    Long repeat = repeatedAt.get(table.complaint(row));
    return repeat != null && repeat <= limit;
  }

  private void handlingOfContacts(Cells cells) {
    each(
        table.contacts,
        (row, at, i) ->
            cells.count(
                row,
                at,
                part -> {
                  part.member(true);
                  part.sum(table.contacts.code(i));
                }));
  }

  private void handlingOfCases(Cells cells) {
    int[] flags = flags();
    int[] handling = amount(Amount.HANDLING);
    each(
        Moment.LAST_CLOSED,
        (row, at) -> {
          if ((flags[row] & Flag.IMPORTED) != 0) {
            cells.exclude(Kpi.IMPORTED);
          } else {
            cells.count(
                row,
                at,
                part -> {
                  part.member(true);
                  part.sum(handling[row]);
                });
          }
        });
  }

  private void escalated(Cells cells) {
    int[] flags = flags();
    each(
        Moment.RECEIVED,
        (row, at) -> {
          boolean escalated = (flags[row] & Flag.ESCALATED) != 0;
          cells.member(row, at, escalated);
          if (escalated) {
            cells.count(row, at, part -> detailsOfEscalation(part, flags[row]));
          }
        });
  }

  private static void detailsOfEscalation(Gathered part, int flags) {
    part.detail("automatic", (flags & Flag.ESCALATED_BY_SYSTEM) != 0 ? 1 : 0);
    part.detail("manual", (flags & Flag.ESCALATED_BY_PEOPLE) != 0 ? 1 : 0);
    part.detail("returned", (flags & Flag.RETURNED) != 0 ? 1 : 0);
    part.detail("highest_level_" + (flags >> Flag.LEVEL_SHIFT & Flag.LEVEL_BITS), 1);
  }

  private void needless(Cells cells) {
    Events steps = table.escalations;
    each(steps, (row, at, i) -> cells.member(row, at, (steps.code(i) & Code.NEEDLESS) != 0));
  }

  private void missed(Cells cells) {
    long window = micros(LIMITS.escalatedWithin());
    each(
        table.criteria,
        (row, at, i) -> {
          boolean timely = (table.criteria.code(i) & Code.TIMELY) != 0;
          if (!timely && at + window >= now) {
            cells.exclude(Kpi.PROVISIONAL);
          } else {
            cells.member(row, at, !timely);
          }
        });
  }

  private void repeated(Cells cells, int days) {
    BitSet repeats = new BitSet();
    for (int i = 0; i < table.repeats.size(); i++) {
      if (table.repeats.owner(i) >= 0 && table.repeats.amount(i) <= days * DAY) {
        repeats.set(table.repeats.owner(i));
      }
    }
    each(Moment.RECEIVED, (row, at) -> cells.member(row, at, repeats.get(row)));
  }

  private void closed(Cells cells, Facets.Band band) {
    int[] flags = flags();
    each(
        Moment.LAST_CLOSED,
        (row, at) ->
            cells.member(
                row, at, (flags[row] >> Flag.BAND_SHIFT & Flag.TWO_BITS) == band.ordinal()));
  }

  private void upheld(Cells cells) {
    int[] flags = flags();
    each(
        Moment.LAST_CLOSED,
        (row, at) -> {
          int decision = flags[row] >> Flag.DECISION_SHIFT & Flag.TWO_BITS;
          if (decision == Facets.Decision.NONE.ordinal()) {
            cells.exclude(Kpi.NO_DECISION);
          } else if (decision == Facets.Decision.UNDECIDED.ordinal()) {
            cells.exclude(Kpi.UNDECIDED);
          } else {
            cells.member(row, at, decision == Facets.Decision.UPHELD.ordinal());
          }
        });
  }

  private void redress(Cells cells) {
    Events money = table.money;
    each(
        money,
        (row, at, i) -> {
          int code = money.code(i);
          int stage = code & Code.VERDICT_BITS;
          String name = MONEY_NAMES[stage] + table.currencies.name(code >> Code.MONEY_SHIFT);
          cells.count(
              row,
              at,
              part -> {
                part.detail(name, money.amount(i));
                if (stage == Code.PAID) {
                  part.member(true);
                }
              });
        });
  }

  private void silence(Cells cells) {
    int[] longest = amount(Amount.LONGEST_SILENCE);
    long[] silentSince = moment(Moment.SILENT_SINCE);
    each(
        Moment.LAST_RESOLVED,
        (row, at) -> {
          if (silentSince[row] == NONE || end <= now) {
            cells.value(row, at, Math.max(0, longest[row]));
          }
        });
    if (end > now) {
      for (int row = share.from(table.size()); row < share.to(table.size()); row++) {
        if (silentSince[row] != NONE && silentSince[row] <= now && filter.wants(row)) {
          long silent = seconds(now - silentSince[row]);
          cells.value(row, now, Math.max(longest[row], silent));
        }
      }
    }
  }

  private void followUps(Cells cells) {
    Events followUps = table.followUps;
    each(
        followUps,
        (row, due, i) -> {
          int code = followUps.code(i);
          if ((code & Code.OVERTAKEN) != 0) {
            cells.exclude(Kpi.OVERTAKEN);
          } else if (due <= now) {
            cells.member(row, due, (code & Code.SENT_ON_TIME) != 0);
            String outcome = outcomeOf(code);
            cells.count(row, due, part -> part.detail(outcome, 1));
          }
        });
  }

  private static String outcomeOf(int code) {
    if ((code & Code.DISSATISFIED) != 0) {
      return "dissatisfied";
    }
    if ((code & Code.SATISFIED) != 0) {
      return "satisfied";
    }
    return (code & Code.UNREACHABLE) != 0 ? "unreachable" : "not_known_yet";
  }

  private interface RowVisitor {
    void visit(int row, long at);
  }

  private interface EventVisitor {
    void visit(int row, long at, int place);
  }

  private void each(Moment cohort, RowVisitor visitor) {
    long[] moments = moment(cohort);
    for (int row = share.from(table.size()); row < share.to(table.size()); row++) {
      long at = moments[row];
      if (at >= start && at < end && filter.wants(row)) {
        visitor.visit(row, at);
      }
    }
  }

  private void each(Events events, EventVisitor visitor) {
    for (int i = share.from(events.size()); i < share.to(events.size()); i++) {
      long at = events.at(i);
      int row = events.owner(i);
      if (row >= 0 && at >= start && at < end && filter.wants(row)) {
        visitor.visit(row, at, i);
      }
    }
  }

  private long[] moment(Moment moment) {
    return table.moments[moment.ordinal()];
  }

  private int[] amount(Amount amount) {
    return table.amounts[amount.ordinal()];
  }

  private int[] flags() {
    return amount(Amount.FLAGS);
  }

  private static long seconds(long micros) {
    return Math.floorDiv(micros, SECOND);
  }

  private static long micros(Duration duration) {
    return duration.toMillis() * 1_000L;
  }
}
