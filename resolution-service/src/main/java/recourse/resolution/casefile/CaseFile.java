package recourse.resolution.casefile;

import static recourse.resolution.casefile.CaseStep.AGREE;
import static recourse.resolution.casefile.CaseStep.ASSIGN;
import static recourse.resolution.casefile.CaseStep.AWAIT;
import static recourse.resolution.casefile.CaseStep.CLOSE;
import static recourse.resolution.casefile.CaseStep.DECLINE;
import static recourse.resolution.casefile.CaseStep.DEESCALATE;
import static recourse.resolution.casefile.CaseStep.ESCALATE;
import static recourse.resolution.casefile.CaseStep.PROPOSE;
import static recourse.resolution.casefile.CaseStep.REOPEN;
import static recourse.resolution.casefile.CaseStep.RESOLVE;
import static recourse.resolution.casefile.CaseStep.RESUME;
import static recourse.resolution.casefile.CaseStep.TAKE_OWNERSHIP;
import static recourse.resolution.casefile.CaseStep.WITHDRAW;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ListIndexBase;
import recourse.contract.CaseAssigned;
import recourse.contract.CaseOpened;
import recourse.contract.ClarificationReceived;
import recourse.contract.ClarificationRequested;
import recourse.contract.ClosureReason;
import recourse.contract.ComplaintClosed;
import recourse.contract.ComplaintDeescalated;
import recourse.contract.ComplaintEscalated;
import recourse.contract.ComplaintReopened;
import recourse.contract.ComplaintResolved;
import recourse.contract.DeescalationReason;
import recourse.contract.EscalationCriterion;
import recourse.contract.HistoryImported;
import recourse.contract.LetterKind;
import recourse.contract.MessageKind;
import recourse.contract.Outcome;
import recourse.contract.OwnershipTaken;
import recourse.contract.Priority;
import recourse.contract.ReopeningReason;
import recourse.contract.Severity;
import recourse.contract.SolutionAgreed;
import recourse.contract.SolutionDeclined;
import recourse.contract.SolutionProposed;
import recourse.contract.WaitingFor;
import recourse.resolution.escalation.EscalationPolicy;
import recourse.resolution.letters.CaseLetter;
import recourse.resolution.letters.LetterBasis;
import recourse.resolution.policies.Citation;
import recourse.resolution.policies.DecisionBasis;
import recourse.resolution.recontact.LateRecontact;
import recourse.resolution.redress.RedressView;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.aggregate.HoldsWords;
import recourse.spine.refusal.Refusal;

/**
 * The file the handling team works for one complaint; it has the complaint's id. It opens when the
 * complaint is registered, is assigned and then owned by one named handler, may wait for what only
 * others can give, carries proposals until one is agreed to, and is resolved with an account of
 * what was done. The customer's confirmation closes it, their dissatisfaction reopens it.
 *
 * <p>An imported case is told its life by another system. It obeys the same table and the order of
 * time, but not the rules for people who live through it now, and it never reacts to clocks and
 * follow-ups.
 *
 * <p>Time never runs backwards in a case: a step heard late counts from the latest one known.
 */
@Entity
@Table(name = "case_file")
public class CaseFile extends Aggregate implements HoldsWords {
  public @Id UUID id;
  boolean imported;
  public @Embedded CaseState state;
  public Instant openedAt;
  Instant latestAt;

  @Enumerated(EnumType.STRING)
  Severity severity;

  @Enumerated(EnumType.STRING)
  Priority priority;

  public String handler;
  String team;
  public String owner;
  Integer agreedProposal;
  public int rounds;
  public Instant resolvedAt;
  Instant summaryConfirmedAt;

  @Enumerated(EnumType.STRING)
  ClosureReason closureReason;

  @Embedded PendingClosure closing;
  Instant forgottenAt;
  @Embedded MergedAway standDown;
  Instant toldUntil;
  public @Embedded EscalationLevels ladder = new EscalationLevels();
  @Embedded CaseTimestamps passed = new CaseTimestamps();

  @ElementCollection
  @CollectionTable(name = "case_clarification", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "number")
  @ListIndexBase(1)
  List<Clarification> clarifications = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "case_proposal", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "number")
  @ListIndexBase(1)
  List<Proposal> proposals = new ArrayList<>();

  /** The options of every proposal, as they were compared when it was made. */
  @ElementCollection
  @CollectionTable(name = "case_proposal_option", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "number")
  @ListIndexBase(1)
  List<ProposalOption> proposalOptions = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "case_resolution", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "round")
  @ListIndexBase(1)
  public List<Resolution> resolutions = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "case_action", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "number")
  @ListIndexBase(1)
  public List<StarAction> actions = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "case_citation", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "number")
  @ListIndexBase(1)
  List<CitedPolicy> citations = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "case_reopening", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "number")
  @ListIndexBase(1)
  List<Reopening> reopenings = new ArrayList<>();

  /** For the store only. */
  protected CaseFile() {}

  @Override
  public UUID wordsOf() {
    return id;
  }

  /**
   * Opens the file of a complaint.
   *
   * @param imported whether its life will be told by another system
   */
  public static CaseFile open(UUID complaintId, boolean imported, Instant at) {
    CaseFile file = new CaseFile();
    file.id = complaintId;
    file.imported = imported;
    file.state = CaseState.OPENED;
    file.openedAt = at;
    file.latestAt = at;
    file.raise(new CaseOpened(complaintId, at));
    return file;
  }

  /** Where the case stands. */
  public CaseStatus status() {
    return state.status();
  }

  /** On which level above the handler it stands; 0 where it began. */
  public int level() {
    return ladder.level;
  }

  /** How often it moved up. */
  public int ups() {
    return ladder.escalations.size();
  }

  /** How often it moved down again. */
  public int downs() {
    return ladder.deescalations.size();
  }

  /** Whether it stood above the handler at that time or at any time since. */
  public boolean stoodUpSince(Instant then) {
    return ladder.stoodUpSince(then);
  }

  /** Whether its life is told by another system. */
  public boolean isImported() {
    return imported;
  }

  /** The complaint it is about. */
  public UUID complaintId() {
    return id;
  }

  /** Whether nobody has it and nobody is asked to take it. */
  public boolean isUnassigned() {
    return handler == null && team == null && !standsDown() && ASSIGN.isAllowedIn(state.status());
  }

  /** Whether another case goes on for this one as well. */
  public boolean standsDown() {
    return standDown != null && standDown.stands();
  }

  /**
   * The complaint was merged into an earlier one, which goes on for both, or stands on its own
   * again. Nothing of the case is lost, and no step is taken: while it stands down it only is no
   * work of its own and asks nobody to move.
   *
   * @param into the complaint that goes on; null after a split
   */
  public void merge(UUID into, Instant at) {
    standDown = MergedAway.heard(standDown, into, at);
  }

  /** Notes what the complaint is known by. */
  public void noteReceipt(String reference, String product, Instant receivedAt) {
    passed.reference = reference;
    passed.product = product;
    passed.receivedAt = receivedAt;
  }

  /**
   * The messages the customer had from us, oldest first: those noted, our questions to them and our
   * proposals.
   */
  List<CaseMessage> messagesInOrder() {
    List<CaseMessage> all = new ArrayList<>(passed.messages);
    clarifications.stream()
        .filter(c -> c.waitingFor() == WaitingFor.CUSTOMER)
        .forEach(c -> all.add(new CaseMessage(CaseMessage.Kind.QUESTION, c.requestedAt())));
    proposals.forEach(p -> all.add(new CaseMessage(CaseMessage.Kind.PROPOSAL, p.proposedAt())));
    all.sort(Comparator.comparing(CaseMessage::sentAt));
    return List.copyOf(all);
  }

  /**
   * How long the customer heard nothing at most while it was open, as of now; null for an imported
   * case, whose messages nobody told.
   */
  Duration longestSilence(Instant now) {
    return imported
        ? null
        : Silence.longest(
                timesOpen(now), messagesInOrder().stream().map(CaseMessage::sentAt).toList())
            .truncatedTo(ChronoUnit.MINUTES);
  }

  private List<Silence.Span> timesOpen(Instant now) {
    List<Silence.Span> spans = new ArrayList<>();
    Instant from = Objects.requireNonNullElse(passed.receivedAt, openedAt);
    for (int round = 0; round < resolutions.size(); round++) {
      spans.add(new Silence.Span(from, resolutions.get(round).resolvedAt()));
      from = round < reopenings.size() ? reopenings.get(round).reopenedAt() : null;
    }
    if (from != null) {
      spans.add(new Silence.Span(from, Objects.requireNonNullElse(passed.endedAt, now)));
    }
    return spans;
  }

  /** The policies that the decision of a round rests on. */
  public List<Citation> citedIn(int round) {
    return citations.stream()
        .filter(cited -> cited.round() == round)
        .map(cited -> new Citation(cited.policy(), cited.policyVersion()))
        .toList();
  }

  /** A letter was issued. */
  public void noteLetter(LetterKind letter, Instant at) {
    boolean answer = letter == LetterKind.FINAL_RESPONSE || letter == LetterKind.SUMMARY_RESOLUTION;
    passed.sent(answer ? CaseMessage.Kind.ANSWER : CaseMessage.Kind.LETTER, at);
  }

  /**
   * Its way as stages.
   *
   * @param investigatedAt when all the evidence was weighed; null while that is still to come
   */
  public Stages stages(Instant investigatedAt) {
    return Stages.of(this, investigatedAt);
  }

  /** What everything that was decided rests on. */
  public DecisionBasis grounds(RedressView redress, List<CaseLetter> letters) {
    return DecisionBasis.of(this, redress, letters);
  }

  /** What it says of itself in a letter. */
  public LetterBasis letterBasis() {
    Resolution latest = rounds == 0 ? null : resolutions.get(rounds - 1);
    return new LetterBasis(
        passed.reference,
        passed.product,
        passed.receivedAt,
        status(),
        rounds,
        latest == null ? null : latest.outcome(),
        latest == null ? null : latest.reasons(),
        latest != null && latest.agreed(),
        resolvedAt,
        actionsIn(rounds),
        citedIn(rounds));
  }

  List<Star.Action> actionsIn(int round) {
    return actions.stream()
        .filter(action -> action.round() == round)
        .map(action -> new Star.Action(action.action(), action.result()))
        .toList();
  }

  /** Notes how the complaint was judged; the latest judgement counts. */
  public void noteTriage(Severity judgedSeverity, Priority judgedPriority, Instant at) {
    severity = judgedSeverity;
    priority = judgedPriority;
    passed.triagedAt = CaseTimestamps.first(passed.triagedAt, at);
  }

  /** The customer had a message from us. */
  public void noteMessage(CaseMessage.Kind kind, Instant at) {
    passed.sent(kind, at);
  }

  /** Gives the case to a handler, a team, or both; whoever owned it does so no longer. */
  public void assign(String toHandler, String toTeam, String by, Instant at) {
    if (toHandler == null && toTeam == null) {
      throw new Refusal(CaseReason.ASSIGNEE_MISSING, "handler", "Name a handler, a team, or both.");
    }
    Instant taken = take(ASSIGN, at);
    handler = toHandler;
    team = toTeam;
    owner = null;
    raise(new CaseAssigned(id, taken, handler, team, by));
  }

  /** The assigned handler accepts the case as their own; nobody else can. */
  public void takeOwnership(String by, Instant at) {
    refuseUnlessAllowed(TAKE_OWNERSHIP);
    if (!by.equals(handler)) {
      throw new Refusal(
          CaseReason.NOT_ASSIGNED_TO_YOU, "Only the handler it is assigned to can own it.");
    }
    Instant taken = take(TAKE_OWNERSHIP, at);
    owner = by;
    passed.ownedAt = CaseTimestamps.first(passed.ownedAt, taken);
    raise(new OwnershipTaken(id, taken, owner));
  }

  /**
   * Stands still until something comes from outside.
   *
   * @param question null in an imported history, as is {@code by}
   * @return the number of the request
   */
  public int requestClarification(WaitingFor whom, String question, String by, Instant at) {
    Instant taken = take(AWAIT, at);
    clarifications.add(new Clarification(whom, question, by, taken, null, null));
    raise(new ClarificationRequested(id, taken, clarifications.size(), whom, by));
    return clarifications.size();
  }

  /** Goes on where it was: what was asked for is here. */
  public void receiveClarification(int number, String answer, Instant at) {
    refuseUnknown(number, clarifications);
    if (number != clarifications.size() || !clarifications.get(number - 1).isOpen()) {
      throw new Refusal(
          CaseReason.CLARIFICATION_NOT_AWAITED, "The case does not wait for this answer any more.");
    }
    Instant taken = take(RESUME, at);
    clarifications.set(number - 1, clarifications.get(number - 1).answered(answer, taken));
    raise(new ClarificationReceived(id, taken, number));
  }

  /**
   * Puts a solution to the customer; it takes the place of an earlier one.
   *
   * @param compared the options it was chosen from
   * @return the number of the proposal
   */
  public int propose(String solution, Comparison compared, String by, Instant at) {
    Instant taken = take(PROPOSE, at);
    forgetAgreement();
    proposals.add(Proposal.made(solution, compared.rationale(), by, taken, rounds + 1));
    compared
        .options()
        .forEach(option -> proposalOptions.add(ProposalOption.of(proposals.size(), option)));
    raise(new SolutionProposed(id, taken, proposals.size(), by));
    return proposals.size();
  }

  /** When a solution was first put to the customer in a round of resolution; null if none was. */
  Instant firstProposedIn(int round) {
    return proposals.stream()
        .filter(proposal -> proposal.round() == round)
        .map(Proposal::proposedAt)
        .findFirst()
        .orElse(null);
  }

  /** The customer confirmed our summary of the complaint; the first time counts. */
  public void noteSummary(Instant at) {
    summaryConfirmedAt = summaryConfirmedAt == null ? at : summaryConfirmedAt;
  }

  /**
   * Refuses a proposal to a customer who was not heard yet. An imported life obeys the rules of the
   * house it was lived in.
   */
  public void requireHeard(HearingPolicy policy) {
    boolean mayPropose = PROPOSE.isAllowedIn(state.status());
    if (policy.summaryBeforeProposal() && mayPropose && !imported && summaryConfirmedAt == null) {
      throw new Refusal(
          CaseReason.SUMMARY_UNCONFIRMED,
          "First say the complaint back and have the customer confirm it: intake,"
              + " PUT /complaints/"
              + id
              + "/summary, then .../summary/confirmation.");
    }
  }

  /** The customer agrees to the latest proposal. */
  public void agree(int proposal, Instant at) {
    refuseUnlessLatest(proposal);
    Instant taken = take(AGREE, at);
    answer(proposal, CustomerAnswer.ACCEPTED, null, null, taken);
    agreedProposal = proposal;
    passed.agreedAt = taken;
    raise(new SolutionAgreed(id, taken, proposal));
  }

  /** The customer says no to the latest proposal; the case goes back to its owner. */
  public void rejectProposal(int proposal, String words, Instant at) {
    decline(proposal, CustomerAnswer.REJECTED, null, words, at);
  }

  /**
   * The customer asks for something else than the latest proposal.
   *
   * @param wanted how much money; null when they ask for none
   * @param words what they ask for, in their words; may be null
   */
  public void counterProposal(int proposal, Money wanted, String words, Instant at) {
    decline(proposal, CustomerAnswer.COUNTERED, wanted, words, at);
  }

  private void decline(int proposal, CustomerAnswer said, Money wanted, String words, Instant at) {
    refuseUnlessLatest(proposal);
    Instant taken = take(DECLINE, at);
    answer(proposal, said, wanted, words, taken);
    raise(new SolutionDeclined(id, taken, proposal, said == CustomerAnswer.COUNTERED));
  }

  private void answer(
      int proposal, CustomerAnswer said, Money wanted, String words, Instant taken) {
    proposals.set(proposal - 1, proposals.get(proposal - 1).answered(said, wanted, words, taken));
  }

  private void refuseUnlessLatest(int proposal) {
    refuseUnknown(proposal, proposals);
    if (proposal != proposals.size()) {
      throw new Refusal(
          CaseReason.PROPOSAL_NOT_STANDING,
          "proposal",
          "Proposal %d took its place.".formatted(proposals.size()));
    }
  }

  private void forgetAgreement() {
    agreedProposal = null;
    passed.agreedAt = null;
  }

  /** Moves up one level on a named criterion. */
  public void escalate(EscalationRequest why, EscalationPolicy policy, Instant at) {
    refuseUnlessAllowed(ESCALATE);
    ladder.refuseAtTheTop(policy);
    Instant taken = take(ESCALATE, at);
    ladder.up(why, policy, taken);
    raise(new ComplaintEscalated(id, taken, ladder.level, why.criterion(), why.by()));
  }

  /** A clock of the case ran out: moves up, once for each clock, while there is somebody above. */
  public void escalateAfterBreach(UUID deadlineId, EscalationPolicy policy, Instant at) {
    if (!imported
        && !standsDown()
        && !ladder.answered(deadlineId)
        && policy.goesAbove(ladder.level)) {
      escalate(
          EscalationRequest.byItself(EscalationCriterion.DEADLINE_BREACHED, deadlineId),
          policy,
          at);
    }
  }

  /**
   * Moves down one level again.
   *
   * @return the criterion of the latest step up
   */
  public EscalationCriterion deescalate(
      DeescalationReason reason, String by, EscalationPolicy policy, Instant at) {
    refuseUnlessAllowed(DEESCALATE);
    ladder.refuseAtTheFoot();
    Instant taken = take(DEESCALATE, at);
    ladder.down(reason, by, policy, taken);
    raise(new ComplaintDeescalated(id, taken, ladder.level, reason, by));
    return ladder.criterionOnTop();
  }

  /**
   * Answers the complaint; a live case only with an owner, a complete account, a decision that
   * gives its reasons and cites its policies, and a proposal in this round where the policy wants
   * one.
   */
  public void resolve(Decision decision, Star star, ProposalPolicy policy, String by, Instant at) {
    refuseUnlessAllowed(RESOLVE);
    if (!imported) {
      refuseWithoutOwner();
      star.refuseUnlessComplete();
      decision.refuseUnlessComplete();
      decision.refuseUnlessProposed(firstProposedIn(rounds + 1) != null, policy);
    }
    resolve(decision, star, by, at);
  }

  private void resolve(Decision decision, Star star, String by, Instant at) {
    Instant taken = take(RESOLVE, at);
    rounds++;
    resolvedAt = taken;
    keep(
        new Resolution(
            decision.outcome(),
            isAgreed(),
            by,
            taken,
            star.situation(),
            star.task(),
            star.result(),
            decision.reasons(),
            decision.withoutProposal()),
        star);
    decision
        .citations()
        .forEach(cited -> citations.add(new CitedPolicy(rounds, cited.policy(), cited.version())));
    raise(new ComplaintResolved(id, taken, rounds, decision.outcome(), isAgreed(), by));
  }

  /** Lives again, because the customer asks for it; their words may be null. */
  public void reopenOnRequest(String words, ReopeningPolicy policy, Instant at) {
    refuseUnlessAllowed(REOPEN);
    refuseAfterWindow(policy, at);
    reopen(ReopeningReason.CUSTOMER_REQUEST, words, at);
  }

  /**
   * The customer sent a message. One that says something brings an answered complaint back, within
   * the time the policy gives; a machine's or a mere thank you never does.
   *
   * @param recordedAt when we recorded it; the message's own time does not count
   * @return the return that came too late; it wants a new complaint
   */
  public Optional<LateRecontact> hearMessage(
      UUID contactId, MessageKind kind, ReopeningPolicy policy, Instant recordedAt) {
    if (imported || !REOPEN.isAllowedIn(state.status()) || !policy.reopensOn(kind)) {
      return Optional.empty();
    }
    if (!policy.allows(resolvedAt, recordedAt)) {
      return Optional.of(
          LateRecontact.of(contactId, this, ReopeningReason.CUSTOMER_REQUEST, recordedAt));
    }
    reopen(ReopeningReason.CUSTOMER_REQUEST, null, recordedAt);
    return Optional.empty();
  }

  /**
   * The follow-up heard that it did not work: when that comes too late to reopen, it is a late
   * return; in time it is for {@link #reopenDissatisfied}.
   *
   * @return the return that came too late; it wants a new complaint
   */
  public Optional<LateRecontact> hearDissatisfaction(
      UUID followUpId, ReopeningPolicy policy, Instant at) {
    boolean late =
        !imported && REOPEN.isAllowedIn(state.status()) && !policy.allows(resolvedAt, at);
    return late
        ? Optional.of(LateRecontact.of(followUpId, this, ReopeningReason.DISSATISFIED, at))
        : Optional.empty();
  }

  /**
   * The follow-up heard that it did not work: lives again and moves up as the policy says. What
   * comes too late is for {@link #hearDissatisfaction}.
   *
   * @return whether it lives again
   */
  public boolean reopenDissatisfied(
      ReopeningPolicy reopening, EscalationPolicy escalation, Instant at) {
    if (imported) {
      return false;
    }
    refuseUnlessAllowed(REOPEN);
    if (!reopening.allows(resolvedAt, at)) {
      return false;
    }
    reopen(ReopeningReason.DISSATISFIED, null, at);
    if (escalation.escalates(ReopeningReason.DISSATISFIED, ladder.level)) {
      escalate(
          EscalationRequest.byItself(EscalationCriterion.DISSATISFIED_WITH_RESOLUTION, null),
          escalation,
          latestAt);
    }
    return true;
  }

  /**
   * The follow-up has ended, confirmed or not: the case is closed, at once or as soon as nothing is
   * missing any more.
   *
   * @param looseEnds what is still to be done around the case, by name
   */
  public void endFollowUp(ClosureReason reason, List<String> looseEnds, Instant at) {
    if (imported) {
      return;
    }
    refuseUnlessAllowed(CLOSE);
    closing = new PendingClosure(reason, at);
    closeIfComplete(looseEnds, at);
  }

  /** Closes the case if its follow-up has ended and nothing is missing. */
  public void closeIfComplete(List<String> looseEnds, Instant at) {
    if (awaitsClosure() && missingToClose(looseEnds).isEmpty()) {
      close(closing.awaitedClosure(), at);
    }
  }

  /** Closes the case; refused while its follow-up goes on or something is missing, saying what. */
  public void close(List<String> looseEnds, Instant at) {
    refuseUnlessAllowed(CLOSE);
    if (!awaitsClosure()) {
      throw new Refusal(
          CaseReason.FOLLOW_UP_NOT_OVER,
          "It is closed once the customer has confirmed that it worked, or cannot be reached.");
    }
    List<String> missing = missingToClose(looseEnds);
    if (!missing.isEmpty()) {
      throw new Refusal(
          CaseReason.CLOSURE_INCOMPLETE,
          missing.get(0),
          "A case is closed when its record is complete and nothing more is owed; missing: "
              + String.join(", ", missing)
              + ".");
    }
    close(closing.awaitedClosure(), at);
  }

  /** Whether its follow-up has ended while something was missing. */
  boolean awaitsClosure() {
    return closing != null && closing.awaitedClosure() != null;
  }

  /** What stands between the case and its closure. */
  public ClosureView closureView(List<String> looseEnds) {
    boolean over = status() == CaseStatus.CLOSED || status() == CaseStatus.WITHDRAWN;
    return new ClosureView(
        id,
        status(),
        awaitsClosure() ? closing.awaitedClosure() : closureReason,
        closing == null ? null : closing.followUpEndedAt(),
        over ? List.of() : missingToClose(looseEnds));
  }

  /** What an erasure took is not missing: it was there. */
  private List<String> missingToClose(List<String> looseEnds) {
    List<String> missing = new ArrayList<>();
    if (rounds == 0) {
      missing.add("resolution");
    } else if (!imported && forgottenAt == null) {
      Resolution latest = resolutions.get(rounds - 1);
      missing.addAll(
          new Decision(latest.outcome(), latest.reasons(), citedIn(rounds), null).missing());
      missing.addAll(
          new Star(latest.situation(), latest.task(), actionsIn(rounds), latest.result())
              .missing());
    }
    missing.addAll(looseEnds);
    return missing;
  }

  /** The customer took the complaint back: nothing more is owed. */
  public void withdraw(Instant at) {
    Instant taken = take(WITHDRAW, at);
    passed.endedAt = taken;
    closing = PendingClosure.NOT_YET;
    closureReason = ClosureReason.WITHDRAWN;
    raise(new ComplaintClosed(id, taken, closureReason));
  }

  /**
   * Is told its life by the system it was imported from: the whole of it or nothing.
   *
   * @return false when it was told before; then nothing changes
   */
  public boolean tellHistory(ImportedHistory history, Instant now) {
    if (!imported) {
      throw new Refusal(CaseReason.NOT_IMPORTED, "It lives here and needs no history.");
    }
    if (toldUntil != null) {
      return false;
    }
    history.refuseUnlessPossible(state, latestAt, now);
    history.steps().forEach(this::relive);
    toldUntil = history.toldUntil();
    latestAt = toldUntil;
    raise(new HistoryImported(id, toldUntil, history.targetMet(), history.targetMissedAt()));
    return true;
  }

  private void relive(ImportedHistory.Step told) {
    switch (told.step()) {
      case ASSIGN -> assign(told.handler(), told.team(), null, told.at());
      case AWAIT -> requestClarification(told.waitingFor(), null, null, told.at());
      case RESUME -> receiveClarification(clarifications.size(), null, told.at());
      case RESOLVE ->
          resolve(
              Decision.told(Objects.requireNonNullElse(told.outcome(), Outcome.UNDECIDED)),
              Star.NONE,
              null,
              told.at());
      case REOPEN -> reopen(ReopeningReason.REPORTED_BY_SOURCE, null, told.at());
      case CLOSE -> close(ClosureReason.REPORTED_BY_SOURCE, told.at());
    }
  }

  /** The customer was erased. */
  public void noteErasure(Instant at) {
    forgottenAt = at;
  }

  /** Forgets what was said; what was decided, when, by whom and on which policies stays. */
  public void forgetWords() {
    clarifications.replaceAll(Clarification::forgotten);
    proposals.replaceAll(Proposal::forgotten);
    proposalOptions.replaceAll(ProposalOption::forgotten);
    resolutions.replaceAll(Resolution::forgotten);
    actions.replaceAll(action -> new StarAction(action.round(), null, null));
    reopenings.replaceAll(r -> new Reopening(r.round(), r.reason(), null, r.reopenedAt()));
    ladder.forget();
  }

  private void reopen(ReopeningReason reason, String words, Instant at) {
    Instant taken = take(REOPEN, at);
    forgetAgreement();
    passed.endedAt = null;
    closureReason = null;
    closing = PendingClosure.NOT_YET;
    reopenings.add(new Reopening(rounds, reason, words, taken));
    raise(new ComplaintReopened(id, taken, rounds, reason));
  }

  private void close(ClosureReason reason, Instant at) {
    Instant taken = take(CLOSE, at);
    passed.endedAt = taken;
    closureReason = reason;
    closing = closing == null ? null : new PendingClosure(null, closing.followUpEndedAt());
    raise(new ComplaintClosed(id, taken, reason));
  }

  private void keep(Resolution resolution, Star star) {
    resolutions.add(resolution);
    star.actions().forEach(a -> actions.add(new StarAction(rounds, a.action(), a.result())));
  }

  private boolean isAgreed() {
    return agreedProposal != null;
  }

  private void refuseWithoutOwner() {
    if (owner == null) {
      throw new Refusal(
          CaseReason.OWNER_MISSING, "Somebody must own the case before it is resolved.");
    }
  }

  private void refuseAfterWindow(ReopeningPolicy policy, Instant at) {
    if (!imported && !policy.allows(resolvedAt, at)) {
      throw new Refusal(
          CaseReason.REOPENING_WINDOW_OVER,
          "It was resolved at %s, more than %d days ago: register a new complaint."
              .formatted(resolvedAt, policy.window().toDays()));
    }
  }

  private static void refuseUnknown(int number, List<?> among) {
    if (number < 1 || number > among.size()) {
      throw new Refusal(CaseReason.NUMBER_UNKNOWN, "There is none of number " + number);
    }
  }

  private void refuseUnlessAllowed(CaseStep step) {
    state.after(step);
  }

  /** The only way from one state to another; says when it counts. */
  private Instant take(CaseStep step, Instant at) {
    state = state.after(step);
    latestAt = at.isAfter(latestAt) ? at : latestAt;
    return latestAt;
  }
}
