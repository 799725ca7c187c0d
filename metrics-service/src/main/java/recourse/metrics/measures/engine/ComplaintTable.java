package recourse.metrics.measures.engine;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.ReviewSampling;
import recourse.contract.SurveySampling;
import recourse.metrics.measures.definition.Dimension;
import recourse.metrics.measures.definition.Thresholds;
import recourse.metrics.projection.MeasuredComplaint;
import recourse.metrics.projection.MeasuredComplaint.Answer;
import recourse.metrics.projection.MeasuredComplaint.Clock;
import recourse.metrics.projection.MeasuredComplaint.Contact;
import recourse.metrics.projection.MeasuredComplaint.Escalation;
import recourse.metrics.projection.MeasuredComplaint.FollowUp;
import recourse.metrics.projection.MeasuredComplaint.Judgement;
import recourse.metrics.projection.MeasuredComplaint.Pause;
import recourse.metrics.projection.MeasuredComplaint.Redress;
import recourse.metrics.projection.MeasuredComplaint.Registration;
import recourse.metrics.projection.MeasuredComplaint.Review;
import recourse.metrics.projection.MeasuredComplaint.Round;
import recourse.metrics.projection.MeasuredComplaint.Verdict;
import recourse.metrics.projection.OpenTime;
import recourse.spine.time.BusinessCalendar;

/**
 * Every complaint in memory, as columns: a figure looks only at the columns it needs, and a million
 * numbers in a row are read in a few milliseconds. Instants are microseconds since 1970 in UTC. The
 * table is a copy of what the histories tell; it can be thrown away at any time. Not safe for
 * threads: whoever reads must keep writers away.
 */
@NullUnmarked // still to be annotated
public final class ComplaintTable {
  static final long NONE = Long.MIN_VALUE;
  static final long NEVER = Long.MAX_VALUE;
  static final int NOT_GIVEN = 0xff;

  /** Instants of a complaint; {@link #NONE} when it has no such instant. */
  enum Moment {
    RECEIVED,
    ACKNOWLEDGED,
    HEARD_BACK,
    FIRST_RESPONSE,
    FIRST_RESOLVED,
    LAST_RESOLVED,
    LAST_CLOSED,
    TROUBLED,
    CASE_JUDGED,
    SILENT_SINCE,
    FIRST_RECORDED,
    LAST_RECORDED
  }

  /** Numbers of a complaint: seconds, -1 when there are none; and its flags. */
  enum Amount {
    WORKING_TO_HEARD_BACK,
    WORKING_TO_RESPONSE,
    WORKING_TO_RESOLUTION,
    LONGEST_SILENCE,
    HANDLING,
    FLAGS
  }

  /** Bits of {@link Amount#FLAGS}. */
  static final class Flag {
    static final int ANSWERED_AT_SOURCE = 1;
    static final int IMPORTED = 1 << 1;
    static final int REOPENED_SOON = 1 << 2;
    static final int FIRST_CONTACT = 1 << 3;
    static final int CLOSED_BY_WITHDRAWAL = 1 << 4;
    static final int CASE_MET = 1 << 5;
    static final int CLOSED_AGAIN = 1 << 6;
    static final int ESCALATED = 1 << 7;
    static final int ESCALATED_BY_SYSTEM = 1 << 8;
    static final int ESCALATED_BY_PEOPLE = 1 << 9;
    static final int RETURNED = 1 << 10;
    static final int BAND_SHIFT = 12;
    static final int DECISION_SHIFT = 14;
    static final int LEVEL_SHIFT = 16;
    static final int TWO_BITS = 3;
    static final int LEVEL_BITS = 0xf;

    private Flag() {}
  }

  /** Bits of the codes of events. */
  static final class Code {
    static final int NEEDLESS = 1;
    static final int TIMELY = 1;
    static final int ASKED = 1;
    static final int IMPORTED = 2;
    static final int SENT_ON_TIME = 1;
    static final int OVERTAKEN = 2;
    static final int ANSWERED = 4;
    static final int SATISFIED = 8;
    static final int DISSATISFIED = 16;
    static final int UNREACHABLE = 32;
    static final int FOR_SCORES = 64;
    static final int HELP_WANTED = 128;
    static final int STAFF = 4;
    static final int TEST = 8;
    static final int FOR_A_REASON = 1;
    static final int TO_CALIBRATE = 2;
    static final int OFFERED = 0;
    static final int ACCEPTED = 1;
    static final int PAID = 2;
    static final int MONEY_SHIFT = 2;
    static final int VERDICT_BITS = 3;
    static final int KIND_SHIFT = 2;
    static final int SHORT_BITS = 8;

    private Code() {}
  }

  private static final Dimension[] DIMENSIONS = Dimension.ofComplaints().toArray(Dimension[]::new);
  private static final String UNTRIAGED = "untriaged";
  private static final String UNASSIGNED = "unassigned";
  private static final String UNTOLD = "untold";
  private static final String OTHERS = "others";

  final RowIndex rows = new RowIndex();
  final Dictionary[] names = new Dictionary[DIMENSIONS.length];
  final int[][] dimensions = new int[DIMENSIONS.length][0];
  final long[][] moments = new long[Moment.values().length][0];
  final RowBlocks[] blocks = new RowBlocks[Moment.values().length];
  final int[][] amounts = new int[Amount.values().length][0];
  final Dictionary currencies = new Dictionary();

  /** When it was open: from, to (amount). */
  final EventTable open = new EventTable(true);

  /** Clocks that were judged. */
  final EventTable clocks = new EventTable(false);

  /** Answers that count: satisfaction, likelihood to recommend and ease in one code. */
  final EventTable answers = new EventTable(false);

  /** Resolutions, and whether the customer may be asked for scores and was. */
  final EventTable rounds = new EventTable(false);

  /** Follow-ups by the instant they are due; when they were sent is the amount. */
  final EventTable followUps = new EventTable(true);

  /** Contacts; the code is the handling time in seconds. */
  final EventTable contacts = new EventTable(false);

  final EventTable escalations = new EventTable(false);

  /** When a criterion for escalation was met first. */
  final EventTable criteria = new EventTable(false);

  /** Redress offered, accepted, paid, in minor units. */
  final EventTable money = new EventTable(true);

  /** Waits for somebody outside: from, to (amount). */
  final EventTable pauses = new EventTable(true);

  /** What reviewers gave: the standard, and points and what could be had in one amount. */
  final EventTable reviews = new EventTable(true);

  /**
   * By receipt: the row of the complaint that is repeated, and microseconds since its resolution.
   */
  final EventTable repeats = new EventTable(true);

  private final EventTable[] events = {
    open,
    clocks,
    answers,
    rounds,
    followUps,
    contacts,
    escalations,
    criteria,
    money,
    pauses,
    reviews,
    repeats
  };
  private final BusinessCalendar calendar;
  private final Thresholds limits;
  private int[] stamps = new int[0];
  private int stamp;
  private int capacity;

  /** An empty table whose working times are those of the calendar. */
  public ComplaintTable(BusinessCalendar calendar, Thresholds limits) {
    this.limits = limits;
    this.calendar = calendar;
    Arrays.setAll(names, i -> new Dictionary());
    Arrays.setAll(blocks, i -> new RowBlocks());
  }

  /** An empty table that counts alike. */
  ComplaintTable emptyTwin() {
    return new ComplaintTable(calendar, limits);
  }

  /** Whether its working times are those of this very calendar. */
  boolean isCountedBy(BusinessCalendar hours) {
    return calendar.equals(hours);
  }

  /** The numbers by which it was laid out, and by which it is counted. */
  Thresholds limits() {
    return limits;
  }

  /** How many complaints it knows of. */
  public int size() {
    return rows.size();
  }

  /** The complaint of a row. */
  public UUID complaint(int row) {
    return rows.id(row);
  }

  /** The place of a row in a list. */
  ListPosition mark(int row) {
    return new ListPosition(moments[Moment.RECEIVED.ordinal()][row], complaint(row));
  }

  /** When the last event of a row was recorded; of a complaint nothing is known of, never. */
  public long lastRecorded(int row) {
    return moments[Moment.LAST_RECORDED.ordinal()][row];
  }

  /** When the first event of a row was recorded. */
  public long firstRecorded(int row) {
    return moments[Moment.FIRST_RECORDED.ordinal()][row];
  }

  /** Puts a complaint in the place of what was known of it, and tells its row. */
  public int put(MeasuredComplaint complaint) {
    int row = rowOf(complaint.complaintId());
    for (EventTable kind : events) {
      kind.clear(row);
    }
    set(row, Moment.FIRST_RECORDED, complaint.firstRecordedAt());
    set(row, Moment.LAST_RECORDED, complaint.lastRecordedAt());
    stamp++;
    stamps[row] = stamp;
    if (complaint.registration() != null) {
      fill(row, complaint, new DerivedColumns(complaint, calendar, limits));
    }
    return row;
  }

  /** Grows with every change. */
  public int stamp() {
    return stamp;
  }

  /** What {@link #stamp} was when a row was changed last. */
  public int stamp(int row) {
    return stamps[row];
  }

  private int rowOf(UUID complaint) {
    int row = rows.findOrAdd(complaint);
    if (row >= capacity) {
      grow(Math.max(64, capacity + capacity / 2));
    }
    return row;
  }

  private void grow(int to) {
    for (int i = 0; i < dimensions.length; i++) {
      dimensions[i] = Arrays.copyOf(dimensions[i], to);
    }
    for (int i = 0; i < moments.length; i++) {
      moments[i] = Arrays.copyOf(moments[i], to);
      Arrays.fill(moments[i], capacity, to, NONE);
    }
    for (int i = 0; i < amounts.length; i++) {
      amounts[i] = Arrays.copyOf(amounts[i], to);
    }
    stamps = Arrays.copyOf(stamps, to);
    capacity = to;
  }

  private void fill(int row, MeasuredComplaint complaint, DerivedColumns facets) {
    describe(row, complaint);
    set(row, Moment.RECEIVED, complaint.registration().receivedAt());
    set(row, Moment.ACKNOWLEDGED, complaint.acknowledgedAt());
    set(row, Moment.HEARD_BACK, facets.answeredOrAcknowledgedAt());
    set(row, Moment.FIRST_RESPONSE, complaint.firstResponseAt());
    set(row, Moment.FIRST_RESOLVED, facets.firstResolvedAt());
    set(row, Moment.LAST_RESOLVED, facets.lastResolvedAt());
    set(row, Moment.LAST_CLOSED, facets.lastClosedAt());
    set(row, Moment.TROUBLED, facets.troubledAt());
    set(row, Moment.CASE_JUDGED, facets.caseJudgedAt());
    set(row, Moment.SILENT_SINCE, facets.silentSince());
    set(row, Amount.WORKING_TO_HEARD_BACK, working(facets, facets.answeredOrAcknowledgedAt()));
    set(row, Amount.WORKING_TO_RESPONSE, working(facets, complaint.firstResponseAt()));
    set(row, Amount.WORKING_TO_RESOLUTION, facets.netWorkingSeconds());
    set(row, Amount.LONGEST_SILENCE, facets.longestSilence());
    set(row, Amount.HANDLING, facets.handlingSeconds());
    set(row, Amount.FLAGS, flags(complaint, facets));
    happenings(row, complaint, facets);
  }

  private static long working(DerivedColumns facets, Instant at) {
    return facets.workingSecondsTo(at);
  }

  private void describe(int row, MeasuredComplaint complaint) {
    for (int i = 0; i < DIMENSIONS.length; i++) {
      dimensions[i][row] = names[i].numberOf(nameOf(DIMENSIONS[i], complaint));
    }
  }

  private static String nameOf(Dimension dimension, MeasuredComplaint complaint) {
    Registration registration = complaint.registration();
    Judgement judgement = complaint.judgement();
    return switch (dimension) {
      case PRODUCT -> registration.product();
      case ISSUE -> registration.issue();
      case CHANNEL -> registration.channel().name();
      case SOURCE -> registration.source();
      case VULNERABILITY -> vulnerability(judgement);
      case CAUSE ->
          complaint.cause() == null ? MeasuredComplaint.NOT_FOUND : complaint.cause().name();
      case CUSTOMER_KIND -> registration.customerKind().name();
      case TEAM -> complaint.team() == null ? UNASSIGNED : complaint.team();
      case HANDLER -> complaint.handler() == null ? UNASSIGNED : complaint.handler();
      case SEVERITY -> judgement == null ? UNTRIAGED : judgement.severity().name();
      case PRIORITY -> judgement == null ? UNTRIAGED : judgement.priority().name();
      case DAY, WEEK, MONTH -> throw new IllegalStateException("a step of time is no name");
    };
  }

  private static String vulnerability(Judgement judgement) {
    if (judgement == null || judgement.vulnerable() == null) {
      return UNTOLD;
    }
    return judgement.vulnerable() ? MeasuredComplaint.VULNERABLE : OTHERS;
  }

  private static long flags(MeasuredComplaint complaint, DerivedColumns facets) {
    List<Escalation> steps = complaint.escalations();
    int level = steps.stream().mapToInt(Escalation::level).max().orElse(0);
    Registration registration = complaint.registration();
    boolean undated = registration.answeredAtSource() && facets.lastResolvedAt() == null;
    return flag(undated, Flag.ANSWERED_AT_SOURCE)
        | flag(registration.imported(), Flag.IMPORTED)
        | flag(facets.reopenedSoon(), Flag.REOPENED_SOON)
        | flag(facets.resolvedAtFirstContact(), Flag.FIRST_CONTACT)
        | flag(facets.closedByWithdrawal(), Flag.CLOSED_BY_WITHDRAWAL)
        | flag(facets.everyClockMet(), Flag.CASE_MET)
        | flag(facets.closings() > 1, Flag.CLOSED_AGAIN)
        | flag(!steps.isEmpty(), Flag.ESCALATED)
        | flag(steps.stream().anyMatch(Escalation::automatic), Flag.ESCALATED_BY_SYSTEM)
        | flag(steps.stream().anyMatch(s -> !s.automatic()), Flag.ESCALATED_BY_PEOPLE)
        | flag(steps.stream().anyMatch(s -> s.loweredAt() != null), Flag.RETURNED)
        | facets.band().ordinal() << Flag.BAND_SHIFT
        | facets.decision().ordinal() << Flag.DECISION_SHIFT
        | Math.min(level, Flag.LEVEL_BITS) << Flag.LEVEL_SHIFT;
  }

  private static int flag(boolean holds, int bit) {
    return holds ? bit : 0;
  }

  private void happenings(int row, MeasuredComplaint complaint, DerivedColumns facets) {
    for (OpenTime.Interval interval : facets.openTime().intervals()) {
      open.add(row, micros(interval.from()), 0, until(interval.to()));
    }
    for (Pause pause : complaint.pauses()) {
      pauses.add(row, micros(pause.from()), 0, until(pause.to()));
    }
    for (Clock clock : complaint.clocks()) {
      if (clock.verdict() != Verdict.RUNNING) {
        int code = clock.kind().ordinal() << Code.KIND_SHIFT | clock.verdict().ordinal();
        clocks.add(row, micros(clock.judgedAt()), code);
      }
    }
    for (Answer answer : facets.answers()) {
      answers.add(row, micros(answer.at()), codeOf(answer));
    }
    for (Contact contact : complaint.contacts()) {
      contacts.add(row, micros(contact.at()), clipped(contact.handling()));
    }
    for (Escalation step : complaint.escalations()) {
      escalations.add(row, micros(step.at()), flag(DerivedColumns.isNeedless(step), Code.NEEDLESS));
    }
    for (Review review : complaint.reviews()) {
      reviews.add(row, micros(review.at()), codeOf(review), points(review));
    }
    remedies(row, complaint);
    promises(row, complaint, facets);
  }

  private void remedies(int row, MeasuredComplaint complaint) {
    for (Redress redress : complaint.redress()) {
      if (redress.amountMinor() != null && redress.currency() != null) {
        int currency = currencies.numberOf(redress.currency()) << Code.MONEY_SHIFT;
        money(row, redress.offeredAt(), currency | Code.OFFERED, redress.amountMinor());
        money(row, redress.acceptedAt(), currency | Code.ACCEPTED, redress.amountMinor());
        money(row, redress.paidAt(), currency | Code.PAID, redress.amountMinor());
      }
    }
    if (complaint.repeatOf() != null) {
      long received = micros(complaint.registration().receivedAt());
      long since = received - micros(complaint.repeatOf().resolvedAt());
      repeats.add(row, received, rowOf(complaint.repeatOf().of()), since);
    }
  }

  private void money(int row, Instant at, int code, long amount) {
    if (at != null) {
      money.add(row, micros(at), code, amount);
    }
  }

  private void promises(int row, MeasuredComplaint complaint, DerivedColumns facets) {
    for (Round round : facets.resolved()) {
      boolean imported = complaint.registration().imported();
      rounds.add(
          row,
          micros(round.resolvedAt()),
          flag(facets.wasAskedForScores(round), Code.ASKED)
              | flag(imported, Code.IMPORTED)
              | flag(facets.isSampled(round, SurveySampling.STAFF), Code.STAFF)
              | flag(facets.isSampled(round, SurveySampling.TEST), Code.TEST));
    }
    for (FollowUp followUp : complaint.followUps()) {
      if (followUp.dueAt() != null) {
        followUps.add(
            row,
            micros(followUp.dueAt()),
            codeOf(followUp, facets),
            followUp.sentAt() == null ? NONE : micros(followUp.sentAt()));
      }
    }
    Instant criterion = facets.criterionMetAt();
    if (criterion != null) {
      boolean timely = facets.escalatedBy(criterion.plus(limits.escalatedWithin()));
      criteria.add(row, micros(criterion), flag(timely, Code.TIMELY));
    }
  }

  private static int codeOf(FollowUp followUp, DerivedColumns facets) {
    return flag(facets.sentOnTime(followUp), Code.SENT_ON_TIME)
        | flag(facets.overtaken(followUp), Code.OVERTAKEN)
        | flag(facets.hasAnswer(followUp), Code.ANSWERED)
        | flag(facets.wantsHelp(followUp), Code.HELP_WANTED)
        | flag(followUp.asksForScores(), Code.FOR_SCORES)
        | flag(followUp.satisfiedAt() != null, Code.SATISFIED)
        | flag(followUp.dissatisfiedAt() != null, Code.DISSATISFIED)
        | flag(followUp.lapsedAt() != null, Code.UNREACHABLE);
  }

  private static int codeOf(Review review) {
    return flag(review.sampling() != ReviewSampling.RANDOM, Code.FOR_A_REASON)
        | flag(review.opinion() > 1, Code.TO_CALIBRATE)
        | review.standard().ordinal() << Code.KIND_SHIFT;
  }

  private static long points(Review review) {
    return (long) review.outOf() << Integer.SIZE | review.points();
  }

  private static int codeOf(Answer answer) {
    return small(answer.csat())
        | small(answer.nps()) << Code.SHORT_BITS
        | small(answer.ces()) << 2 * Code.SHORT_BITS;
  }

  /** A number of a scale, or one that is on no scale. */
  private static int small(Integer number) {
    if (number == null) {
      return NOT_GIVEN;
    }
    return number < 0 || number >= NOT_GIVEN ? NOT_GIVEN - 1 : number;
  }

  private void set(int row, Moment moment, Instant at) {
    moments[moment.ordinal()][row] = at == null ? NONE : micros(at);
    if (at != null) {
      blocks[moment.ordinal()].add(row, micros(at));
    }
  }

  private void set(int row, Amount amount, long value) {
    amounts[amount.ordinal()][row] = clipped(value);
  }

  private static int clipped(long value) {
    return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, value));
  }

  private static long until(Instant at) {
    return at == null ? NEVER : micros(at);
  }

  /** Microseconds since 1970. */
  public static long micros(Instant at) {
    return Math.addExact(
        Math.multiplyExact(at.getEpochSecond(), 1_000_000L), at.getNano() / 1_000L);
  }
}
