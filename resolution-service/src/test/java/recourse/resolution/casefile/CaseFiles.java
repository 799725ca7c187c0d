package recourse.resolution.casefile;

import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import recourse.contract.ClosureReason;
import recourse.contract.DeescalationReason;
import recourse.contract.EscalationCriterion;
import recourse.contract.Outcome;
import recourse.contract.WaitingFor;
import recourse.spine.time.Identity;

/** Mrs Okoro's complaint in every state it can be in, brought there by living through it. */
public final class CaseFiles {
  public static final UUID MRS_OKORO = UUID.fromString("0190d6a2-0000-7000-8000-000000000001");
  public static final Instant MONDAY = Instant.parse("2026-06-01T09:00:00Z");
  public static final String ADA = "h-ada";
  public static final Star STAR =
      new Star(
          "The card was charged twice.",
          "Return the money and find out why.",
          List.of(new Star.Action("Refunded the second charge", "The money is back")),
          "Mrs Okoro has her money and our apology.");

  public static final ProposalPolicy PROPOSAL_FIRST = new ProposalPolicy(true);

  /** The follow-up of the first round. */
  public static final UUID FOLLOW_UP = Identity.followUp(MRS_OKORO, 1);

  private CaseFiles() {}

  /** A whole decision of this outcome. */
  public static Decision decided(Outcome outcome) {
    return new Decision(
        outcome,
        "The statement shows the card charged twice.",
        List.of(new Citation("complaints-procedure", "1")),
        null);
  }

  /** The same of a case in which nothing was proposed. */
  public static Decision unproposed(Outcome outcome) {
    Decision decided = decided(outcome);
    return new Decision(
        outcome, decided.reasons(), decided.citations(), WithoutProposal.ALREADY_PUT_RIGHT);
  }

  public static CaseFile live() {
    return CaseFile.open(MRS_OKORO, false, MONDAY);
  }

  public static CaseFile imported() {
    return CaseFile.open(MRS_OKORO, true, MONDAY);
  }

  /** The case in this state, with the events of its way there already released. */
  public static CaseFile in(CaseStatus status) {
    CaseFile file = live();
    for (CaseStep step : wayTo(status)) {
      take(file, step, file.latestAt().plus(Duration.ofHours(1)));
    }
    file.releaseEvents();
    return file;
  }

  private static List<CaseStep> wayTo(CaseStatus status) {
    List<CaseStep> owned = List.of(CaseStep.ASSIGN, CaseStep.TAKE_OWNERSHIP);
    return switch (status) {
      case OPENED -> List.of();
      case ASSIGNED -> List.of(CaseStep.ASSIGN);
      case OWNED -> owned;
      case AWAITING -> with(owned, CaseStep.AWAIT);
      case PROPOSED -> with(owned, CaseStep.PROPOSE);
      case AGREED -> with(owned, CaseStep.PROPOSE, CaseStep.AGREE);
      case RESOLVED -> with(owned, CaseStep.RESOLVE);
      case CLOSED -> with(owned, CaseStep.RESOLVE, CaseStep.CLOSE);
      case REOPENED -> with(owned, CaseStep.RESOLVE, CaseStep.REOPEN);
      case WITHDRAWN -> List.of(CaseStep.WITHDRAW);
    };
  }

  private static List<CaseStep> with(List<CaseStep> first, CaseStep... more) {
    List<CaseStep> all = new ArrayList<>(first);
    all.addAll(List.of(more));
    return all;
  }

  /** Takes a step as the right person would, with everything it needs. */
  public static void take(CaseFile file, CaseStep step, Instant at) {
    switch (step) {
      case ASSIGN -> file.assign(ADA, "cards", "s-bea", at);
      case TAKE_OWNERSHIP -> file.takeOwnership(ADA, at);
      case AWAIT -> file.requestClarification(WaitingFor.CUSTOMER, "Which card?", ADA, at);
      case RESUME ->
          file.receiveClarification(Math.max(1, file.parts().clarifications().count()), "Blue", at);
      case PROPOSE -> file.propose("Money back", Comparison.NONE, ADA, at);
      case DECLINE -> file.rejectProposal(Math.max(1, file.parts().proposals().count()), "No", at);
      case AGREE -> file.acceptProposal(Math.max(1, file.parts().proposals().count()), at);
      case RESOLVE -> file.resolve(upheld(file), STAR, PROPOSAL_FIRST, ADA, at);
      case REOPEN -> file.reopenOnRequest("It happened again", ReopeningPolicy.CURRENT, at);
      case CLOSE -> {
        boolean over = CaseStep.CLOSE.isAllowedIn(file.status());
        file.endFollowUp(
            Identity.followUp(file.complaintId(), file.parts().rounds().count()),
            ClosureReason.CONFIRMED,
            List.of(),
            at);
        if (!over) {
          file.close(List.of(), at);
        }
      }
      case ESCALATE ->
          file.escalate(
              new EscalationRequest(EscalationCriterion.HANDLER_JUDGEMENT, null, null, ADA, null),
              EscalationPolicy.CURRENT,
              at);
      case DEESCALATE ->
          file.deescalate(DeescalationReason.DEALT_WITH, "s-bea", EscalationPolicy.CURRENT, at);
      case WITHDRAW ->
          file.withdraw(
              isAnswered(file)
                  ? file.resolvedAt()
                  : (at.isAfter(file.latestAt()) ? at : file.latestAt()));
    }
  }

  private static boolean isAnswered(CaseFile file) {
    return file.status() == CaseStatus.RESOLVED || file.status() == CaseStatus.CLOSED;
  }

  /** Makes somebody its owner, wherever it stands. */
  static void own(CaseFile file) {
    try {
      Field owner = CaseFile.class.getDeclaredField("owner");
      owner.setAccessible(true);
      owner.set(file, ADA);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Decision upheld(CaseFile file) {
    boolean proposed = file.parts().proposals().firstIn(file.parts().rounds().count() + 1) != null;
    return proposed ? decided(Outcome.UPHELD) : unproposed(Outcome.UPHELD);
  }
}
