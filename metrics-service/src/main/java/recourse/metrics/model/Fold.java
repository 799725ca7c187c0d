package recourse.metrics.model;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import recourse.contract.ComplaintAcknowledged;
import recourse.contract.ComplaintClosed;
import recourse.contract.ComplaintRegistered;
import recourse.contract.ComplaintReopened;
import recourse.contract.ComplaintResolved;
import recourse.contract.ComplaintTriaged;
import recourse.contract.ComplaintWithdrawn;
import recourse.contract.DeadlineBreached;
import recourse.contract.DeadlineCancelled;
import recourse.contract.DeadlineMet;
import recourse.contract.Fact;
import recourse.contract.SurveyAnswered;

/**
 * Facts folded into measures. Any order and any repetition of the same facts gives the same
 * measures; only {@link #facts()} counts repetitions, for the inbox keeps them away. Everything is
 * sorted by its key, so that two writers never wait for each other in a circle.
 */
public final class Fold {
  private static final Map<Class<? extends Fact>, BiConsumer<Fold, Fact>> MEASURED =
      new HashMap<>();

  static {
    on(ComplaintRegistered.class, (fold, f) -> fold.add(ComplaintMeasure.registered(f)));
    on(ComplaintAcknowledged.class, Fold::acknowledged);
    on(ComplaintTriaged.class, (fold, f) -> fold.add(ComplaintMeasure.triaged(f)));
    on(ComplaintWithdrawn.class, Fold::withdrawn);
    on(ComplaintResolved.class, Fold::resolved);
    on(ComplaintReopened.class, Fold::reopened);
    on(ComplaintClosed.class, Fold::closed);
    on(DeadlineMet.class, Fold::met);
    on(DeadlineBreached.class, Fold::breached);
    on(DeadlineCancelled.class, Fold::cancelled);
    on(SurveyAnswered.class, Fold::answered);
  }

  private final Map<UUID, ComplaintMeasure> complaints = new TreeMap<>();
  private final Map<ResolutionRound.Key, ResolutionRound> rounds = new TreeMap<>();
  private final Set<Closing> closings = new TreeSet<>();
  private final Map<UUID, ClockMeasure> clocks = new TreeMap<>();
  private final Map<SurveyAnswer.Key, SurveyAnswer> answers = new TreeMap<>();
  private long facts;
  private Instant latestRecordedAt;

  /** Whether facts of this kind change a measure; all others are only counted. */
  public static boolean measures(Class<? extends Fact> kind) {
    return MEASURED.containsKey(kind);
  }

  /** Folds one more fact in. */
  public void take(Fact fact, Instant recordedAt) {
    facts++;
    latestRecordedAt = Moments.latest(latestRecordedAt, recordedAt);
    MEASURED.getOrDefault(fact.getClass(), (fold, unmeasured) -> {}).accept(this, fact);
  }

  /** How many facts were taken. */
  public long facts() {
    return facts;
  }

  /** The latest instant at which one of them was recorded; null before the first. */
  public Instant latestRecordedAt() {
    return latestRecordedAt;
  }

  /** What is known of each complaint. */
  public Collection<ComplaintMeasure> complaints() {
    return complaints.values();
  }

  /** Resolutions with their reopenings. */
  public Collection<ResolutionRound> rounds() {
    return rounds.values();
  }

  /** Closings. */
  public Collection<Closing> closings() {
    return closings;
  }

  /** What became of clocks. */
  public Collection<ClockMeasure> clocks() {
    return clocks.values();
  }

  /** Answers to surveys. */
  public Collection<SurveyAnswer> answers() {
    return answers.values();
  }

  private static <F extends Fact> void on(Class<F> kind, BiConsumer<Fold, F> way) {
    MEASURED.put(kind, (fold, fact) -> way.accept(fold, kind.cast(fact)));
  }

  private void acknowledged(ComplaintAcknowledged fact) {
    add(ComplaintMeasure.acknowledged(fact.complaintId(), fact.occurredAt()));
  }

  private void withdrawn(ComplaintWithdrawn fact) {
    add(ComplaintMeasure.withdrawn(fact.complaintId(), fact.occurredAt()));
  }

  private void resolved(ComplaintResolved fact) {
    add(ComplaintMeasure.resolved(fact.complaintId(), fact.occurredAt()));
    add(new ResolutionRound(roundOf(fact.complaintId(), fact.round()), fact.occurredAt(), null));
  }

  private void reopened(ComplaintReopened fact) {
    add(ComplaintMeasure.reopened(fact.complaintId()));
    add(new ResolutionRound(roundOf(fact.complaintId(), fact.round()), null, fact.occurredAt()));
  }

  private static ResolutionRound.Key roundOf(UUID complaintId, int round) {
    return new ResolutionRound.Key(complaintId, round);
  }

  private void closed(ComplaintClosed fact) {
    closings.add(new Closing(fact.complaintId(), fact.occurredAt()));
  }

  private void met(DeadlineMet fact) {
    add(
        new ClockMeasure(
            fact.deadlineId(), fact.complaintId(), fact.kind(), fact.occurredAt(), null, null));
  }

  private void breached(DeadlineBreached fact) {
    add(
        new ClockMeasure(
            fact.deadlineId(), fact.complaintId(), fact.kind(), null, fact.occurredAt(), null));
  }

  private void cancelled(DeadlineCancelled fact) {
    add(
        new ClockMeasure(
            fact.deadlineId(), fact.complaintId(), fact.kind(), null, null, fact.occurredAt()));
  }

  private void answered(SurveyAnswered fact) {
    SurveyAnswer.Key key = new SurveyAnswer.Key(fact.followUpId(), fact.version());
    answers.putIfAbsent(
        key,
        new SurveyAnswer(
            key,
            fact.complaintId(),
            fact.occurredAt(),
            fact.solved(),
            fact.csat(),
            fact.nps(),
            fact.ces()));
  }

  private void add(ComplaintMeasure measure) {
    complaints.merge(measure.complaintId(), measure, ComplaintMeasure::and);
  }

  private void add(ResolutionRound round) {
    rounds.merge(round.key(), round, ResolutionRound::and);
  }

  private void add(ClockMeasure clock) {
    clocks.merge(clock.deadlineId(), clock, ClockMeasure::and);
  }
}
