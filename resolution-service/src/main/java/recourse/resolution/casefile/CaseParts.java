package recourse.resolution.casefile;

/**
 * What lives only inside a case; kept as one JSON document in its row.
 *
 * @param times when it reached what, and the messages the customer had from us
 */
record CaseParts(
    CaseTimestamps times,
    Clarifications clarifications,
    Proposals proposals,
    ResolutionRounds rounds,
    EscalationLevels levels) {
  CaseParts() {
    this(
        new CaseTimestamps(),
        new Clarifications(),
        new Proposals(),
        new ResolutionRounds(),
        new EscalationLevels());
  }

  /** Forgets what was said; what was decided, when, by whom and on which policies stays. */
  void forget() {
    clarifications.forget();
    proposals.forget();
    rounds.forget();
    levels.forget();
  }
}
