package recourse.intake.timeline;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recourse.contract.ClockKind;
import recourse.contract.ClosureReason;
import recourse.contract.ComplaintEvent;
import recourse.contract.Outcome;

/**
 * Where a complaint stands for the whole organisation, folded from its events and never stored:
 * whose it is, what it waits for, what was decided, and whether our promises are kept. The same
 * events give the same standing.
 *
 * @param promise the worst standing of the promises made; absent when none was made
 * @param deadlines the latest promises of each kind
 * @param handler who was asked to own the case last
 * @param team the team it was given to last
 * @param outcome the last decision
 * @param agreed whether the customer had agreed to the last solution
 * @param satisfied what the customer said about the last resolution; absent while unconfirmed
 * @param csat the last satisfaction score, 1 to 5
 * @param closure why nothing more is owed; absent while something is
 */
public record Standing(
    Stage stage,
    @Nullable Promise promise,
    List<Deadline> deadlines,
    @Nullable String handler,
    @Nullable String team,
    int escalationLevel,
    @Nullable Outcome outcome,
    @Nullable Boolean agreed,
    @Nullable Boolean satisfied,
    @Nullable Integer csat,
    @Nullable ClosureReason closure) {
  /** How far the work on a complaint has come. */
  public enum Stage {
    NEW,
    WITH_TEAM,
    OWNED,
    AWAITING,
    PROPOSED,
    AGREED,
    RESOLVED,
    REOPENED,
    CLOSED,
    WITHDRAWN
  }

  /** How a promise stands. */
  public enum Promise {
    ON_TIME,
    PAUSED,
    AT_RISK,
    MET,
    IN_BREACH,
    CANCELLED
  }

  /** A promise that was made, when it is due (UTC; absent where only its verdict is known). */
  public record Deadline(ClockKind kind, @Nullable Instant dueAt, Promise standing) {}

  /** Folds the events of a life, in their order. */
  public static Standing of(List<? extends ComplaintEvent> events) {
    StandingFold fold = new StandingFold();
    events.forEach(fold::on);
    return fold.standing();
  }
}
