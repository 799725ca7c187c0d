package recourse.metrics.projection;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import recourse.contract.Channel;
import recourse.contract.ClockKind;
import recourse.contract.ClosureReason;
import recourse.contract.Complexity;
import recourse.contract.CustomerKind;
import recourse.contract.DeescalationReason;
import recourse.contract.Direction;
import recourse.contract.EscalationCriterion;
import recourse.contract.Outcome;
import recourse.contract.Priority;
import recourse.contract.RedressKind;
import recourse.contract.ReopeningReason;
import recourse.contract.ReviewSampling;
import recourse.contract.RootCause;
import recourse.contract.ServiceStandard;
import recourse.contract.Severity;
import recourse.contract.SurveySampling;
import recourse.contract.WaitingFor;

/**
 * What a history tells of one complaint, laid out for measuring. Parts may be missing, for events
 * arrive in any order; a list is empty where nothing was told. All lists are in the order of time.
 *
 * @param registration how it was received; null until that arrived
 * @param judgement the latest triage; null if none
 * @param team the team it was given to last; null if none
 * @param handler who owned it last, or else was asked to last; null if nobody
 * @param firstAssignedAt when it was first given to anybody; null if never
 * @param transfers how often it went to another handler or another team than before
 * @param acknowledgedAt the first acknowledgement; null if none
 * @param messages when the customer heard from us: acknowledgements, what a person of ours wrote,
 *     said, asked or proposed, and answers
 * @param firstResponseAt the first of them that a person sent about the matter; null if none
 * @param rounds resolutions, each with the reopening that ended it
 * @param closings when nothing more was owed
 * @param withdrawnAt when it was taken back; null if it was not
 * @param agreedAt when the customer agreed to a solution; null if they did not
 * @param contacts conversations, with their handling time
 * @param escalations steps up, each with the step down that ended it
 * @param redress what was offered, accepted and paid
 * @param pauses while somebody outside was asked
 * @param clocks what became of promises
 * @param followUps asking whether it worked
 * @param answers each version of each survey's answer
 * @param reviews what reviewers gave for how it was handled, one for each standard
 * @param cause the root cause that was found last; null if none was
 * @param repeatOf the complaint whose resolution did not last; null if none is known
 * @param mergedInto the complaint that goes on for this one; null if it stands on its own
 * @param firstRecordedAt when the first of its events was recorded
 * @param lastRecordedAt when the last of those that are measured was recorded
 */
@NullUnmarked // still to be annotated
public record MeasuredComplaint(
    UUID complaintId,
    Registration registration,
    Judgement judgement,
    String team,
    String handler,
    Instant firstAssignedAt,
    int transfers,
    Instant acknowledgedAt,
    List<Instant> messages,
    Instant firstResponseAt,
    List<Round> rounds,
    List<Closing> closings,
    Instant withdrawnAt,
    Instant agreedAt,
    List<Contact> contacts,
    List<Escalation> escalations,
    List<Redress> redress,
    List<Pause> pauses,
    List<Clock> clocks,
    List<FollowUp> followUps,
    List<Answer> answers,
    List<Review> reviews,
    RootCause cause,
    Repeat repeatOf,
    UUID mergedInto,
    Instant firstRecordedAt,
    Instant lastRecordedAt) {

  /** The source of a complaint that was not imported. */
  public static final String LIVE = "live";

  /** What stands for a root cause that nobody has found. */
  public static final String NOT_FOUND = "not_found";

  /** What stands for a customer who was known to be vulnerable. */
  public static final String VULNERABLE = "vulnerable";

  /**
   * How it was received.
   *
   * @param source the system it was imported from, or {@link #LIVE}
   * @param answeredAtSource whether the source says it was answered but not when
   */
  public record Registration(
      Instant receivedAt,
      String reference,
      Channel channel,
      String product,
      String issue,
      String customerRef,
      CustomerKind customerKind,
      String source,
      boolean answeredAtSource,
      boolean dataProtection) {
    /** Whether it is a history from another system, which tells only what that system knew. */
    public boolean imported() {
      return !source.equals(LIVE);
    }
  }

  /**
   * A judgement.
   *
   * @param vulnerable whether the customer was known to be vulnerable; null where nobody said
   * @param adjusted whether an adjustment was kept for the customer; null likewise
   */
  public record Judgement(
      Instant at,
      Priority priority,
      Severity severity,
      Complexity complexity,
      @Nullable Boolean vulnerable,
      Boolean adjusted) {}

  /**
   * A resolution.
   *
   * @param number 1 is the first
   * @param resolvedAt null while only its reopening has been heard
   * @param outcome null likewise
   * @param agreed whether the customer had agreed
   * @param by who resolved it; null in an imported history
   * @param reopenedAt null while it holds
   * @param reopenedBecause null likewise
   */
  public record Round(
      int number,
      @Nullable Instant resolvedAt,
      @Nullable Outcome outcome,
      boolean agreed,
      @Nullable String by,
      @Nullable Instant reopenedAt,
      ReopeningReason reopenedBecause) {
    /** Whether it was reopened so soon after its resolution, the last instant included. */
    public boolean reopenedWithin(Duration window) {
      return resolvedAt != null
          && reopenedAt != null
          && !reopenedAt.isBefore(resolvedAt)
          && !reopenedAt.isAfter(resolvedAt.plus(window));
    }
  }

  /** That nothing more was owed. */
  public record Closing(Instant at, ClosureReason reason) {}

  /** A conversation; {@code at} is the end of the wrap-up. Times in seconds. */
  public record Contact(
      UUID id,
      Instant at,
      Channel channel,
      Direction direction,
      String agent,
      Instant startedAt,
      int talk,
      int hold,
      int wrapUp) {
    /** All the time it took, in seconds. */
    public long handling() {
      return (long) talk + hold + wrapUp;
    }
  }

  /**
   * A step up.
   *
   * @param automatic whether the system took it
   * @param loweredAt the next step down from this level or above; null while it stands
   * @param loweredBecause null likewise
   */
  public record Escalation(
      Instant at,
      int level,
      EscalationCriterion criterion,
      boolean automatic,
      @Nullable Instant loweredAt,
      DeescalationReason loweredBecause) {}

  /**
   * One redress. Where there is no money in it, {@code amountMinor} and {@code currency} are null.
   *
   * @param amountMinor what was paid, or else offered, in minor units
   */
  public record Redress(
      int number,
      RedressKind kind,
      Long amountMinor,
      String currency,
      Instant offeredAt,
      Instant acceptedAt,
      Instant paidAt,
      boolean late) {}

  /** A wait for somebody outside; {@code to} is null while it lasts. */
  public record Pause(Instant from, Instant to, WaitingFor waitingFor) {}

  /** What a promise came to. */
  public enum Verdict {
    RUNNING,
    MET,
    MISSED,
    CANCELLED
  }

  /**
   * A promise. A cancelled clock is neither met nor missed, and one met in time was not missed even
   * if its breach was told first.
   *
   * @param dueAt the latest due time that was told; null if none was
   * @param metAt when what was owed was done in time; null if that was not heard
   * @param breachedAt when it ran out; null if it did not
   * @param cancelledAt when nothing was owed any more; null if it stood
   * @param startedAt when the obligation began; null if that was not told
   * @param standstills when it was told to stand still
   */
  public record Clock(
      UUID id,
      ClockKind kind,
      @Nullable Instant dueAt,
      @Nullable Instant metAt,
      @Nullable Instant breachedAt,
      @Nullable Instant cancelledAt,
      @Nullable Instant startedAt,
      List<Standstill> standstills) {
    /** What it came to. */
    public Verdict verdict() {
      if (cancelledAt != null) {
        return Verdict.CANCELLED;
      }
      if (metAt != null) {
        return Verdict.MET;
      }
      return breachedAt != null ? Verdict.MISSED : Verdict.RUNNING;
    }

    /** When it came to that; null while it runs. */
    public @Nullable Instant judgedAt() {
      return switch (verdict()) {
        case CANCELLED -> cancelledAt;
        case MET -> metAt;
        case MISSED -> breachedAt;
        case RUNNING -> null;
      };
    }
  }

  /**
   * That a clock was told to stand still.
   *
   * @param left how much of the time then allowed was still left: 1 at its start, 0 when it is due,
   *     less when it is late; NaN where its start was not told
   */
  public record Standstill(Instant at, double left) {}

  /**
   * Asking whether a resolution worked.
   *
   * @param round the resolution it asks about; 0 while only later events arrived
   * @param dueAt when the question was to go out; null likewise
   * @param sampling whether scores are asked for too; null where nobody decided
   * @param sentAt when it went out first; null if it did not
   * @param tries how often it was tried
   * @param lapsedAt when the customer was given up as not to be reached; null if not
   * @param satisfiedAt when they said that it worked; null if not
   * @param dissatisfiedAt when they said that it did not; null if not
   */
  public record FollowUp(
      UUID id,
      int round,
      @Nullable Instant dueAt,
      @Nullable SurveySampling sampling,
      @Nullable Instant sentAt,
      int tries,
      @Nullable Instant lapsedAt,
      @Nullable Instant satisfiedAt,
      Instant dissatisfiedAt) {
    /** Whether the customer may be asked for scores at all, as far as anybody decided. */
    public boolean mayAskForScores() {
      return isUndecided() || sampling.isEligible();
    }

    /** Whether the question asks for scores too, if it goes out. */
    public boolean asksForScores() {
      return isUndecided() || sampling == SurveySampling.INVITED;
    }

    private boolean isUndecided() {
      return sampling == null || sampling == SurveySampling.UNKNOWN;
    }
  }

  /**
   * One version of an answer; the latest version counts.
   *
   * @param csat satisfaction, 1 to 5
   * @param nps likelihood to recommend, 0 to 10; null if not answered
   * @param ces ease, 1 to 7, 7 is easy; null if not answered
   * @param helpWanted whether they want to be contacted once more
   */
  public record Answer(
      UUID followUpId,
      int version,
      Instant at,
      boolean solved,
      int csat,
      @Nullable Integer nps,
      @Nullable Integer ces,
      boolean helpWanted,
      boolean latest) {}

  /**
   * What one review gave on one standard.
   *
   * @param points of {@code outOf}, weighted
   * @param sampling why this case
   * @param opinion 1 for the first review of the round; more for those made to calibrate
   */
  public record Review(
      Instant at,
      ServiceStandard standard,
      int points,
      int outOf,
      ReviewSampling sampling,
      int opinion) {}

  /** That the customer complains again about what was resolved then. */
  public record Repeat(UUID of, Instant resolvedAt) {}
}
