package recourse.intake.timeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import recourse.contract.CaseAssigned;
import recourse.contract.CaseOpened;
import recourse.contract.ClarificationReceived;
import recourse.contract.ClarificationRequested;
import recourse.contract.ClosureReason;
import recourse.contract.ComplaintClosed;
import recourse.contract.ComplaintDeescalated;
import recourse.contract.ComplaintEscalated;
import recourse.contract.ComplaintEvent;
import recourse.contract.ComplaintReopened;
import recourse.contract.ComplaintResolutionOvertaken;
import recourse.contract.ComplaintResolved;
import recourse.contract.ComplaintWithdrawalOvertaken;
import recourse.contract.ComplaintWithdrawn;
import recourse.contract.DissatisfactionReported;
import recourse.contract.FirstEnding;
import recourse.contract.Outcome;
import recourse.contract.OwnershipTaken;
import recourse.contract.SatisfactionConfirmed;
import recourse.contract.SolutionAgreed;
import recourse.contract.SolutionProposed;
import recourse.contract.SurveyAnswered;
import recourse.intake.timeline.Standing.Stage;

/** A {@link Standing} while it is folded. */
final class StandingFold {
  private final KnownDeadlines deadlines = new KnownDeadlines();
  private Stage stage = Stage.NEW;
  private Stage stageBeforeWaiting = Stage.NEW;
  private @Nullable String handler;
  private @Nullable String team;
  private int escalationLevel;
  private @Nullable Outcome outcome;
  private @Nullable Boolean agreed;
  private @Nullable ClosureReason closure;
  private @Nullable Boolean satisfied;
  private @Nullable Integer csat;
  private @Nullable Instant resolvedAt;
  private @Nullable Instant withdrawnAt;

  void on(ComplaintEvent event) {
    onWork(event);
    onAnswer(event);
    onWithdrawal(event);
    onFeedback(event);
    deadlines.on(event);
  }

  private void onWork(ComplaintEvent event) {
    if (event instanceof CaseOpened) {
      stage = Stage.NEW;
    } else if (event instanceof CaseAssigned assigned) {
      handler = assigned.handler();
      team = assigned.team();
      stage = stage == Stage.AWAITING ? stage : Stage.WITH_TEAM;
    } else if (event instanceof OwnershipTaken taken) {
      handler = taken.handler();
      stage = stage == Stage.AWAITING ? stage : Stage.OWNED;
    } else if (event instanceof ClarificationRequested) {
      stageBeforeWaiting = stage;
      stage = Stage.AWAITING;
    } else if (event instanceof ClarificationReceived) {
      stage = stageBeforeWaiting;
    } else if (event instanceof ComplaintEscalated escalated) {
      escalationLevel = escalated.level();
    } else if (event instanceof ComplaintDeescalated deescalated) {
      escalationLevel = deescalated.level();
    }
  }

  private void onAnswer(ComplaintEvent event) {
    if (event instanceof SolutionProposed) {
      stage = Stage.PROPOSED;
    } else if (event instanceof SolutionAgreed) {
      stage = Stage.AGREED;
    } else if (event instanceof ComplaintResolved resolved) {
      stage = Stage.RESOLVED;
      outcome = resolved.outcome();
      agreed = resolved.agreed();
      resolvedAt = resolved.occurredAt();
    } else if (event instanceof ComplaintReopened) {
      stage = Stage.REOPENED;
      closure = null;
      resolvedAt = null;
    } else if (event instanceof ComplaintClosed closed) {
      stage = closed.reason() == ClosureReason.WITHDRAWN ? Stage.WITHDRAWN : Stage.CLOSED;
      closure = closed.reason();
    }
  }

  private void onWithdrawal(ComplaintEvent event) {
    if (event instanceof ComplaintWithdrawn) {
      withdrawnAt = event.occurredAt();
    } else if (event instanceof ComplaintWithdrawalOvertaken) {
      withdrawnAt = null;
    } else if (event instanceof ComplaintResolutionOvertaken) {
      outcome = null;
      agreed = null;
      resolvedAt = null;
    }
  }

  private void onFeedback(ComplaintEvent event) {
    if (event instanceof SurveyAnswered answered) {
      csat = answered.csat();
    } else if (event instanceof SatisfactionConfirmed) {
      satisfied = true;
    } else if (event instanceof DissatisfactionReported) {
      satisfied = false;
    }
  }

  Standing standing() {
    return new Standing(
        isWithdrawn() ? Stage.WITHDRAWN : stage,
        deadlines.worst(),
        deadlines.latest(),
        handler,
        team,
        escalationLevel,
        outcome,
        agreed,
        satisfied,
        csat,
        closure);
  }

  /** Whether the withdrawal counts: it does unless we had resolved before. */
  private boolean isWithdrawn() {
    return withdrawnAt != null
        && (resolvedAt == null
            || FirstEnding.of(withdrawnAt, resolvedAt) == FirstEnding.WITHDRAWAL);
  }
}
