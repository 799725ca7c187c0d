package recourse.resolution.casefile;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.contract.ClosureReason;
import recourse.contract.EscalationCriterion;
import recourse.contract.Outcome;
import recourse.contract.Priority;
import recourse.contract.Severity;
import recourse.contract.WaitingFor;
import recourse.spine.aggregate.Versioned;
import recourse.spine.money.Money;

/**
 * A whole case as it is shown: every endpoint that shows or changes a case answers with this, so
 * that it is the same everywhere.
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
    MergedAway.Entry standDown,
    List<ClarificationEntry> clarifications,
    List<ProposalEntry> proposals,
    List<EscalationEntry> escalations,
    List<Deescalation> deescalations,
    List<ResolutionEntry> resolutions,
    List<Reopening> reopenings,
    List<CaseMessage> messages,
    Duration longestSilence,
    List<String> allowedSteps)
    implements Versioned {

  /** A clarification with its number. */
  public record ClarificationEntry(
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
  public record ProposalEntry(
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
  public record EscalationEntry(
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
  public record ResolutionEntry(
      int round,
      Outcome outcome,
      boolean agreed,
      String by,
      Instant at,
      String reasons,
      List<Citation> policies,
      WithoutProposal withoutProposal,
      Star star) {}
}
