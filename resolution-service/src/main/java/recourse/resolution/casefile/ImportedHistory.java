package recourse.resolution.casefile;

import java.time.Instant;
import java.util.List;
import recourse.contract.Outcome;
import recourse.contract.WaitingFor;
import recourse.spine.refusal.Refusal;

/**
 * The life of an imported complaint as its source tells it.
 *
 * @param toldUntil the last instant of which the source speaks
 * @param targetMet the source's verdict on its own target; null when it gives none
 * @param targetMissedAt when the source first showed its target as missed; null when it did not
 * @param steps in the order of time; there may be none
 */
public record ImportedHistory(
    Instant toldUntil, Boolean targetMet, Instant targetMissedAt, List<Step> steps) {

  public ImportedHistory {
    steps = List.copyOf(steps);
  }

  /** The steps a source can tell. */
  public enum StepKind {
    ASSIGN(CaseStep.ASSIGN),
    AWAIT(CaseStep.AWAIT),
    RESUME(CaseStep.RESUME),
    RESOLVE(CaseStep.RESOLVE),
    REOPEN(CaseStep.REOPEN),
    CLOSE(CaseStep.CLOSE);

    private final CaseStep step;

    StepKind(CaseStep step) {
      this.step = step;
    }
  }

  /**
   * One step with its own time; what the step does not need is null.
   *
   * @param step which
   * @param at when
   * @param handler of an assignment
   * @param team of an assignment
   * @param waitingFor of a wait
   * @param outcome of a resolution; null when the source does not tell
   */
  public record Step(
      StepKind step,
      Instant at,
      String handler,
      String team,
      WaitingFor waitingFor,
      Outcome outcome) {}

  /** Goes through the whole life on the table before any of it is told: all of it or nothing. */
  void refuseUnlessPossible(CaseState from, Instant since, Instant now) {
    CaseState state = from;
    Instant latest = since;
    for (Step told : steps) {
      refuseUnlessWhole(told);
      refuseDisorder(told.step().name(), latest, told.at());
      state = state.after(told.step().step);
      latest = told.at();
    }
    refuseDisorder("toldUntil", latest, toldUntil);
    refuseFuture(toldUntil, now);
    refuseFuture(targetMissedAt, now);
  }

  private static void refuseUnlessWhole(Step told) {
    if (told.step() == StepKind.ASSIGN && told.handler() == null && told.team() == null) {
      throw new Refusal(
          CaseReason.ASSIGNEE_MISSING, "handler", "ASSIGN names a handler, a team, or both.");
    }
    if (told.step() == StepKind.AWAIT && told.waitingFor() == null) {
      throw new Refusal(
          CaseReason.WAITING_FOR_MISSING, "waitingFor", "AWAIT says whom the case waited for.");
    }
  }

  private static void refuseDisorder(String what, Instant latest, Instant at) {
    if (at.isBefore(latest)) {
      throw new Refusal(
          CaseReason.OUT_OF_TIME_ORDER,
          "%s at %s lies before what happened at %s.".formatted(what, at, latest));
    }
  }

  private static void refuseFuture(Instant at, Instant now) {
    if (at != null && at.isAfter(now)) {
      throw new Refusal(
          CaseReason.IN_THE_FUTURE, "%s lies in the future; it is %s now.".formatted(at, now));
    }
  }
}
