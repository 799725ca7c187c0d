package recourse.resolution.casefile;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import recourse.contract.ClosureReason;
import recourse.contract.EscalationCriterion;
import recourse.contract.Outcome;
import recourse.contract.Priority;
import recourse.contract.Severity;
import recourse.contract.WaitingFor;
import recourse.resolution.policies.Citation;

/**
 * A whole case as it is shown: every door that shows or changes a case answers with this, so that
 * it is the same everywhere.
 *
 * @param complaintId its id
 * @param version counts the changes; the {@code ETag}
 * @param reference the short reference a customer can read out; absent on cases from before it was
 *     kept
 * @param resumesAs where it goes on when it has stopped waiting
 * @param imported whether its life was told by another system
 * @param round how often it was resolved
 * @param agreed whether the customer agreed to the latest proposal, or to the latest resolution;
 *     false is shown as honestly as true
 * @param awaitedClosure how it will be closed once nothing is missing: {@code GET .../closure} says
 *     what is; absent otherwise
 * @param standDown why the case is no work of its own, and which one goes on for it; absent
 *     otherwise
 * @param messages of ours to the customer, oldest first
 * @param longestSilence the longest time the customer heard nothing while it was open, in whole
 *     minutes; absent on imported cases
 * @param allowedSteps what the viewer may do next
 */
public record CaseView(
    UUID complaintId,
    long version,
    String reference,
    CaseStatus status,
    CaseStatus resumesAs,
    boolean imported,
    Instant openedAt,
    String handler,
    String team,
    String owner,
    Severity severity,
    Priority priority,
    int level,
    int round,
    boolean agreed,
    Instant receivedAt,
    Instant acknowledgedAt,
    Instant summaryConfirmedAt,
    Instant resolvedAt,
    ClosureReason closureReason,
    ClosureReason awaitedClosure,
    MergedAway.Shown standDown,
    List<Asked> clarifications,
    List<Proposed> proposals,
    List<Escalated> escalations,
    List<Deescalation> deescalations,
    List<Resolved> resolutions,
    List<Reopening> reopenings,
    List<CaseMessage> messages,
    Duration longestSilence,
    List<String> allowedSteps) {

  /** A clarification with its number. */
  public record Asked(
      int number,
      WaitingFor waitingFor,
      String question,
      String requestedBy,
      Instant requestedAt,
      String answer,
      Instant receivedAt) {}

  /**
   * A proposal with its number.
   *
   * @param round of resolution that it was made for: one of an earlier round does not count again
   */
  public record Proposed(
      int number,
      String solution,
      String proposedBy,
      Instant proposedAt,
      List<RedressOption> options,
      String rationale,
      CustomerAnswer answer,
      Instant answeredAt,
      Money wanted,
      String words,
      int round) {}

  /** A step up. */
  public record Escalated(
      int level,
      EscalationCriterion criterion,
      String specialist,
      String note,
      String by,
      Instant at,
      String policyVersion) {}

  /**
   * A round of resolution with its STAR record.
   *
   * @param withoutProposal why no solution was put to the customer in this round; absent otherwise
   */
  public record Resolved(
      int round,
      Outcome outcome,
      boolean agreed,
      String by,
      Instant at,
      String reasons,
      List<Citation> policies,
      WithoutProposal withoutProposal,
      Star star) {}

  /** The case as this viewer sees it. */
  public static CaseView of(CaseFile file, Viewer viewer, Instant now) {
    return new CaseView(
        file.id,
        file.version(),
        file.passed.reference,
        file.state.status(),
        file.state.resumesAs(),
        file.imported,
        file.openedAt,
        file.handler,
        file.team,
        file.owner,
        file.severity,
        file.priority,
        file.ladder.level,
        file.rounds,
        file.agreedProposal != null,
        file.passed.receivedAt,
        file.passed.acknowledgedAt,
        file.summaryConfirmedAt,
        file.resolvedAt,
        file.closureReason,
        file.awaitsClosure() ? file.closing.awaitedClosure() : null,
        file.standsDown() ? file.standDown.shown() : null,
        numbered(file.clarifications, CaseView::asked),
        numbered(file.proposals, (number, p) -> proposed(number, p, file.proposalOptions)),
        file.ladder.escalations.stream().map(CaseView::escalated).toList(),
        List.copyOf(file.ladder.deescalations),
        numbered(file.resolutions, (round, r) -> resolved(round, r, file)),
        List.copyOf(file.reopenings),
        file.messagesInOrder(),
        file.longestSilence(now),
        viewer.allowedSteps(file));
  }

  private static Asked asked(int number, Clarification c) {
    return new Asked(
        number,
        c.waitingFor(),
        c.question(),
        c.requestedBy(),
        c.requestedAt(),
        c.answer(),
        c.receivedAt());
  }

  private static Proposed proposed(int number, Proposal p, List<ProposalOption> options) {
    return new Proposed(
        number,
        p.solution(),
        p.proposedBy(),
        p.proposedAt(),
        options.stream().filter(o -> o.proposal() == number).map(ProposalOption::shown).toList(),
        p.rationale(),
        p.answer(),
        p.answeredAt(),
        p.wantedMinor() == null ? null : new Money(p.wantedMinor(), p.wantedCurrency()),
        p.answerWords(),
        p.round());
  }

  private static Escalated escalated(Escalation e) {
    return new Escalated(
        e.level(),
        e.criterion(),
        e.specialist(),
        e.note(),
        e.escalatedBy(),
        e.escalatedAt(),
        e.policyVersion());
  }

  private static Resolved resolved(int round, Resolution r, CaseFile file) {
    Star star = new Star(r.situation(), r.task(), file.actionsIn(round), r.result());
    return new Resolved(
        round,
        r.outcome(),
        r.agreed(),
        r.resolvedBy(),
        r.resolvedAt(),
        r.reasons(),
        file.citedIn(round),
        r.withoutProposal(),
        star);
  }

  private static <A, B> List<B> numbered(List<A> rows, BiFunction<Integer, A, B> shown) {
    List<B> all = new ArrayList<>();
    for (A row : rows) {
      all.add(shown.apply(all.size() + 1, row));
    }
    return all;
  }
}
