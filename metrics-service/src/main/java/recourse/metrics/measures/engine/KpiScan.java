package recourse.metrics.measures.engine;

import static recourse.metrics.measures.engine.ComplaintTable.NEVER;
import static recourse.metrics.measures.engine.ComplaintTable.NONE;
import static recourse.metrics.measures.engine.ComplaintTable.NOT_GIVEN;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.ServiceStandard;
import recourse.metrics.measures.definition.AgeBand;
import recourse.metrics.measures.definition.Kpi;
import recourse.metrics.measures.definition.KpiQuestion;
import recourse.metrics.measures.definition.Thresholds;
import recourse.metrics.measures.engine.ComplaintTable.Amount;
import recourse.metrics.measures.engine.ComplaintTable.Code;
import recourse.metrics.measures.engine.ComplaintTable.Flag;
import recourse.metrics.measures.engine.ComplaintTable.Moment;
import recourse.metrics.projection.MeasuredComplaint.Verdict;

/** Counts what one question asks in one layer, a figure at a time. */
@NullUnmarked // still to be annotated
final class KpiScan {
  private static final long SECOND = 1_000_000L;
  private static final long DAY = 86_400L * SECOND;
  private static final AgeBand[] AGES = AgeBand.values();
  private static final String[] LEVEL_NAMES =
      IntStream.rangeClosed(0, Flag.LEVEL_BITS)
          .mapToObj(level -> "highest_level_" + level)
          .toArray(String[]::new);
  private static final String[] STANDARD_NAMES =
      Arrays.stream(ServiceStandard.values())
          .map(standard -> standard.name().toLowerCase(Locale.ROOT))
          .toArray(String[]::new);
  private static final String[] MONEY_NAMES = {"offered_", "accepted_", "paid_"};
  private static final int LOWEST_OF_NPS = 0;
  private static final int HIGHEST_OF_NPS = 10;

  private final ComplaintTable table;
  private final Thresholds limits;
  private final KpiQuestion question;
  private final long[] cameBackAt;
  private final RowFilter filter;
  private final long start;
  private final long end;
  private final long now;
  private final long last;
  private final Share share;

  /**
   * One of several equal shares of all rows, so that they can be counted at the same time: every
   * so-many-th block.
   */
  record Share(int number, int of) {
    interface Stretch {
      void visit(int from, int to);
    }

    void each(int size, Stretch stretch) {
      for (int from = number * RowBlocks.SIZE; from < size; from += of * RowBlocks.SIZE) {
        stretch.visit(from, Math.min(from + RowBlocks.SIZE, size));
      }
    }
  }

  /**
   * A scan.
   *
   * @param now what has not happened by then is not over
   * @param cameBackAt by row, when its matter came back; only looked at where a figure asks for it
   * @param share which rows
   */
  KpiScan(TableLayer layer, KpiQuestion question, Instant now, long[] cameBackAt, Share share) {
    this.share = share;
    this.table = layer.table();
    this.limits = table.limits();
    this.question = question;
    this.cameBackAt = cameBackAt;
    this.filter = new RowFilter(layer, question);
    this.start = ComplaintTable.micros(question.period().start());
    this.end = ComplaintTable.micros(question.period().end());
    this.now = ComplaintTable.micros(now);
    this.last = ComplaintTable.micros(question.period().lastInstant(now));
  }

  /**
   * When the matter of each complaint of a layer came back as another complaint, by row, as far as
   * these layers tell; {@link ComplaintTable#NEVER} if it did not.
   */
  static long[] cameBackAt(ComplaintTable table, List<TableLayer> layers) {
    long[] earliest = new long[table.size()];
    Arrays.fill(earliest, NEVER);
    for (TableLayer layer : layers) {
      ComplaintTable telling = layer.table();
      long[] recorded = telling.moments[Moment.LAST_RECORDED.ordinal()];
      EventTable repeats = telling.repeats;
      for (int i = 0; i < repeats.size(); i++) {
        if (repeats.owner(i) >= 0 && recorded[repeats.owner(i)] <= layer.recordedBy()) {
          int earlier = repeats.code(i);
          int row = telling == table ? earlier : table.rows.find(telling.complaint(earlier));
          if (row >= 0) {
            earliest[row] = Math.min(earliest[row], repeats.at(i));
          }
        }
      }
    }
    return earliest;
  }

  /** The counts of a figure. */
  Accumulator count(Kpi kpi) {
    return count(kpi, null);
  }

  /** Notes in {@code found} the rows that a figure counts. */
  void find(Kpi kpi, MatchedRows found) {
    count(kpi, found);
  }

  private Accumulator count(Kpi kpi, MatchedRows found) {
    boolean withTime =
        switch (kpi) {
          case OPEN_BACKLOG, LONGEST_SILENCE, COMPLAINTS_PER_1000 -> false;
          default -> true;
        };
    Accumulator cells = new Accumulator(table, question, withTime, found);
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
      case CLOSED_WITHIN_3_BUSINESS_DAYS -> closed(cells, DerivedColumns.Band.WITHIN_BUSINESS_DAYS);
      case CLOSED_WITHIN_8_WEEKS -> closed(cells, DerivedColumns.Band.WITHIN_WEEKS);
      case CLOSED_LATER -> closed(cells, DerivedColumns.Band.LATER);
      case UPHELD_RATE -> upheld(cells);
      case REDRESS_PAID -> redress(cells);
      case LONGEST_SILENCE -> silence(cells);
      case FOLLOW_UP_ON_TIME -> followUps(cells);
      case QUALITY_SCORE -> quality(cells);
    }
    return cells;
  }

  private void members(Accumulator cells, Moment moment) {
    each(moment, (row, at) -> cells.member(cells.part(row, at), true));
  }

  private void flagged(Accumulator cells, Moment moment, int flag) {
    int[] flags = flags();
    each(moment, (row, at) -> cells.member(cells.part(row, at), (flags[row] & flag) != 0));
  }

  private void wall(Accumulator cells, Moment cohort, Moment until, String otherwise) {
    long[] received = moment(Moment.RECEIVED);
    long[] ends = moment(until);
    each(
        cohort,
        (row, at) -> {
          if (ends[row] == NONE) {
            cells.exclude(otherwise);
          } else {
            cells.value(cells.part(row, at), seconds(ends[row] - received[row]));
          }
        });
  }

  private void working(Accumulator cells, Moment cohort, Amount amount, String otherwise) {
    int[] amounts = amount(amount);
    each(
        cohort,
        (row, at) -> {
          if (amounts[row] < 0) {
            cells.exclude(otherwise);
          } else {
            cells.value(cells.part(row, at), amounts[row]);
          }
        });
  }

  private void fullResolution(Accumulator cells) {
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
          int part = cells.part(row, at);
          cells.value(part, seconds(resolved[row] - received[row]));
          if ((flags[row] & Flag.CLOSED_AGAIN) != 0) {
            cells.detail(part, "revised", 1);
          }
        });
  }

  private void backlog(Accumulator cells) {
    int[] flags = flags();
    long[] received = moment(Moment.RECEIVED);
    each(
        Moment.RECEIVED,
        NONE + 1,
        last + 1,
        (row, at) -> {
          if ((flags[row] & Flag.ANSWERED_AT_SOURCE) != 0) {
            cells.exclude(Kpi.ANSWERED_AT_SOURCE);
          }
        });
    BitSet waiting = inAt(table.pauses);
    EventTable open = table.open;
    each(
        open,
        NONE + 1,
        last + 1,
        (row, from, i) -> {
          if (open.amount(i) > last && (flags[row] & Flag.ANSWERED_AT_SOURCE) == 0) {
            openAtLast(cells, row, seconds(last - received[row]), waiting.get(row));
          }
        });
  }

  private void openAtLast(Accumulator cells, int row, long age, boolean waiting) {
    int part = cells.part(row, last);
    cells.value(part, age);
    int bucket = 0;
    while (bucket < AGES.length - 1 && age >= AGES[bucket].to().toSeconds()) {
      bucket++;
    }
    cells.detail(part, AGES[bucket].detail(), 1);
    if (waiting) {
      cells.detail(part, "on_hold", 1);
    }
  }

  private BitSet inAt(EventTable intervals) {
    BitSet rows = new BitSet();
    for (int i = 0; i < intervals.size(); i++) {
      if (intervals.owner(i) >= 0 && intervals.at(i) <= last && intervals.amount(i) > last) {
        rows.set(intervals.owner(i));
      }
    }
    return rows;
  }

  private void attainment(Accumulator cells) {
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
            cells.member(cells.part(row, at), verdict == Verdict.MET.ordinal());
          }
        });
  }

  private void satisfaction(Accumulator cells) {
    each(
        table.answers,
        (row, at, i) -> {
          int csat = scale(table.answers.code(i), 0);
          if (csat < limits.lowestCsat() || csat > limits.highestCsat()) {
            cells.exclude(Kpi.OFF_SCALE);
          } else {
            int part = cells.part(row, at);
            cells.member(part, csat >= limits.satisfiedFrom());
            cells.sum(part, csat);
          }
        });
  }

  private void recommendation(Accumulator cells) {
    each(
        table.answers,
        (row, at, i) -> {
          int nps = scale(table.answers.code(i), 1);
          if (isTold(cells, nps, LOWEST_OF_NPS, HIGHEST_OF_NPS)) {
            int part = cells.part(row, at);
            cells.member(part, nps >= limits.promoterFrom());
            cells.sum(part, nps <= limits.detractorTo() ? 1 : 0);
          }
        });
  }

  private void ease(Accumulator cells) {
    each(
        table.answers,
        (row, at, i) -> {
          int ces = scale(table.answers.code(i), 2);
          if (isTold(cells, ces, 1, limits.highestCes())) {
            int part = cells.part(row, at);
            cells.member(part, ces >= limits.easyFrom());
            cells.sum(part, ces);
            cells.detail(part, "easy", ces >= limits.easyFrom() ? 1 : 0);
          }
        });
  }

  private static boolean isTold(Accumulator cells, int answer, int lowest, int highest) {
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

  private void responses(Accumulator cells) {
    EventTable followUps = table.followUps;
    share.each(
        followUps.size(),
        (from, to) -> {
          for (int i = from; i < to; i++) {
            int row = followUps.owner(i);
            long sent = followUps.amount(i);
            if (row >= 0 && sent >= start && sent < end && filter.wants(row)) {
              response(cells, cells.part(row, sent), followUps.code(i));
            }
          }
        });
  }

  private static void response(Accumulator cells, int part, int code) {
    if ((code & Code.FOR_SCORES) == 0) {
      cells.exclude(Kpi.NOT_FOR_SCORES);
      return;
    }
    cells.member(part, (code & Code.ANSWERED) != 0);
    if ((code & Code.HELP_WANTED) != 0) {
      cells.detail(part, "help_wanted", 1);
    }
  }

  private void coverage(Accumulator cells) {
    each(
        table.rounds,
        (row, at, i) -> {
          int code = table.rounds.code(i);
          if ((code & Code.IMPORTED) != 0) {
            cells.exclude(Kpi.IMPORTED);
          } else if ((code & Code.STAFF) != 0) {
            cells.exclude(Kpi.STAFF);
          } else if ((code & Code.TEST) != 0) {
            cells.exclude(Kpi.TEST);
          } else {
            cells.member(cells.part(row, at), (code & Code.ASKED) != 0);
          }
        });
  }

  private void quality(Accumulator cells) {
    EventTable reviews = table.reviews;
    each(
        reviews,
        (row, at, i) -> {
          int code = reviews.code(i);
          if ((code & Code.TO_CALIBRATE) != 0) {
            cells.exclude(Kpi.TO_CALIBRATE);
          } else if ((code & Code.FOR_A_REASON) != 0) {
            cells.exclude(Kpi.FOR_A_REASON);
          } else {
            int points = (int) reviews.amount(i);
            int outOf = (int) (reviews.amount(i) >> Integer.SIZE);
            String standard = STANDARD_NAMES[code >> Code.KIND_SHIFT];
            int part = cells.part(row, at);
            cells.points(part, points, outOf);
            cells.detail(part, standard + "_points", points);
            cells.detail(part, standard + "_out_of", outOf);
            cells.detail(part, "cards", 1);
          }
        });
  }

  private void firstContact(Accumulator cells, int days) {
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
            boolean stayedAway = cameBackAt[row] > resolved[row] + window;
            cells.member(cells.part(row, at), good && stayedAway);
          }
        });
  }

  private void handlingOfContacts(Accumulator cells) {
    each(
        table.contacts,
        (row, at, i) -> {
          int part = cells.part(row, at);
          cells.member(part, true);
          cells.sum(part, table.contacts.code(i));
        });
  }

  private void handlingOfCases(Accumulator cells) {
    int[] flags = flags();
    int[] handling = amount(Amount.HANDLING);
    each(
        Moment.LAST_CLOSED,
        (row, at) -> {
          if ((flags[row] & Flag.IMPORTED) != 0) {
            cells.exclude(Kpi.IMPORTED);
          } else {
            int part = cells.part(row, at);
            cells.member(part, true);
            cells.sum(part, handling[row]);
          }
        });
  }

  private void escalated(Accumulator cells) {
    int[] flags = flags();
    each(
        Moment.RECEIVED,
        (row, at) -> {
          int part = cells.part(row, at);
          boolean escalated = (flags[row] & Flag.ESCALATED) != 0;
          cells.member(part, escalated);
          if (escalated) {
            detailsOfEscalation(cells, part, flags[row]);
          }
        });
  }

  private static void detailsOfEscalation(Accumulator cells, int part, int flags) {
    cells.detail(part, "automatic", (flags & Flag.ESCALATED_BY_SYSTEM) != 0 ? 1 : 0);
    cells.detail(part, "manual", (flags & Flag.ESCALATED_BY_PEOPLE) != 0 ? 1 : 0);
    cells.detail(part, "returned", (flags & Flag.RETURNED) != 0 ? 1 : 0);
    cells.detail(part, LEVEL_NAMES[flags >> Flag.LEVEL_SHIFT & Flag.LEVEL_BITS], 1);
  }

  private void needless(Accumulator cells) {
    EventTable steps = table.escalations;
    each(
        steps,
        (row, at, i) -> cells.member(cells.part(row, at), (steps.code(i) & Code.NEEDLESS) != 0));
  }

  private void missed(Accumulator cells) {
    long window = micros(limits.escalatedWithin());
    each(
        table.criteria,
        (row, at, i) -> {
          boolean timely = (table.criteria.code(i) & Code.TIMELY) != 0;
          if (!timely && at + window >= now) {
            cells.exclude(Kpi.PROVISIONAL);
          } else {
            cells.member(cells.part(row, at), !timely);
          }
        });
  }

  private void repeated(Accumulator cells, int days) {
    BitSet repeats = new BitSet();
    for (int i = 0; i < table.repeats.size(); i++) {
      if (table.repeats.owner(i) >= 0 && table.repeats.amount(i) <= days * DAY) {
        repeats.set(table.repeats.owner(i));
      }
    }
    each(Moment.RECEIVED, (row, at) -> cells.member(cells.part(row, at), repeats.get(row)));
  }

  private void closed(Accumulator cells, DerivedColumns.Band band) {
    int[] flags = flags();
    each(
        Moment.LAST_CLOSED,
        (row, at) ->
            cells.member(
                cells.part(row, at),
                (flags[row] >> Flag.BAND_SHIFT & Flag.TWO_BITS) == band.ordinal()));
  }

  private void upheld(Accumulator cells) {
    int[] flags = flags();
    each(
        Moment.LAST_CLOSED,
        (row, at) -> {
          int decision = flags[row] >> Flag.DECISION_SHIFT & Flag.TWO_BITS;
          if (decision == DerivedColumns.Decision.NONE.ordinal()) {
            cells.exclude(Kpi.NO_DECISION);
          } else if (decision == DerivedColumns.Decision.UNDECIDED.ordinal()) {
            cells.exclude(Kpi.UNDECIDED);
          } else {
            cells.member(cells.part(row, at), decision == DerivedColumns.Decision.UPHELD.ordinal());
          }
        });
  }

  private void redress(Accumulator cells) {
    EventTable money = table.money;
    String[][] names = namesOfMoney();
    each(
        money,
        (row, at, i) -> {
          int part = cells.part(row, at);
          int code = money.code(i);
          int stage = code & Code.VERDICT_BITS;
          cells.detail(part, names[code >> Code.MONEY_SHIFT][stage], money.amount(i));
          if (stage == Code.PAID) {
            cells.member(part, true);
          }
        });
  }

  private String[][] namesOfMoney() {
    String[][] names = new String[table.currencies.size()][];
    Arrays.setAll(
        names,
        currency ->
            Arrays.stream(MONEY_NAMES)
                .map(name -> name + table.currencies.name(currency))
                .toArray(String[]::new));
    return names;
  }

  private void silence(Accumulator cells) {
    int[] longest = amount(Amount.LONGEST_SILENCE);
    long[] silentSince = moment(Moment.SILENT_SINCE);
    each(
        Moment.LAST_RESOLVED,
        (row, at) -> {
          if (silentSince[row] == NONE || end <= now) {
            cells.value(cells.part(row, at), Math.max(0, longest[row]));
          }
        });
    if (end > now) {
      each(
          Moment.SILENT_SINCE,
          NONE + 1,
          now + 1,
          (row, since) ->
              cells.value(cells.part(row, now), Math.max(longest[row], seconds(now - since))));
    }
  }

  private void followUps(Accumulator cells) {
    EventTable followUps = table.followUps;
    each(
        followUps,
        (row, due, i) -> {
          int code = followUps.code(i);
          if ((code & Code.OVERTAKEN) != 0) {
            cells.exclude(Kpi.OVERTAKEN);
          } else if (due <= now) {
            int part = cells.part(row, due);
            cells.member(part, (code & Code.SENT_ON_TIME) != 0);
            cells.detail(part, outcomeOf(code), 1);
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
    each(cohort, start, end, visitor);
  }

  private void each(Moment cohort, long from, long to, RowVisitor visitor) {
    long[] moments = moment(cohort);
    RowBlocks blocks = table.blocks[cohort.ordinal()];
    share.each(
        table.size(),
        (first, next) -> {
          if (blocks.mayHold(first, from, to)) {
            for (int row = first; row < next; row++) {
              long at = moments[row];
              if (at >= from && at < to && filter.wants(row)) {
                visitor.visit(row, at);
              }
            }
          }
        });
  }

  private void each(EventTable events, EventVisitor visitor) {
    each(events, start, end, visitor);
  }

  private void each(EventTable events, long from, long to, EventVisitor visitor) {
    share.each(
        events.size(),
        (first, next) -> {
          if (events.blocks().mayHold(first, from, to)) {
            for (int i = first; i < next; i++) {
              long at = events.at(i);
              int row = events.owner(i);
              if (row >= 0 && at >= from && at < to && filter.wants(row)) {
                visitor.visit(row, at, i);
              }
            }
          }
        });
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
