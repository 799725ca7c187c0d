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

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.CaseAssigned;
import recourse.contract.CaseOpened;
import recourse.contract.ClarificationReceived;
import recourse.contract.ClarificationRequested;
import recourse.contract.ClosureReason;
import recourse.contract.ComplaintClosed;
import recourse.contract.ComplaintDeescalated;
import recourse.contract.ComplaintEscalated;
import recourse.contract.ComplaintReopened;
import recourse.contract.ComplaintResolutionOvertaken;
import recourse.contract.ComplaintResolved;
import recourse.contract.DeescalationReason;
import recourse.contract.EscalationCriterion;
import recourse.contract.FirstEnding;
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
import recourse.spine.aggregate.Aggregate;
import recourse.spine.aggregate.Document;
import recourse.spine.aggregate.HoldsWords;
import recourse.spine.money.Money;
import recourse.spine.refusal.Refusal;
import recourse.spine.time.Identity;

/**
 * The file the handling team works for one complaint; it has the complaint's id. It opens when the
 * complaint is registered, is assigned and then owned by one named handler, may wait for what only
 * others can give, carries proposals until one is accepted, and is resolved with an account of what
 * was done. The customer's confirmation closes it, their dissatisfaction reopens it.
 *
 * <p>The life of an imported case is reported by another system. It obeys the same table and the
 * order of time, but not the rules for people who live through it now, and it never reacts to
 * deadlines and follow-ups.
 *
 * <p>Time never runs backwards in a case: a step that is heard of late counts from the latest one
 * known. What other services say about the same complaint may cross what is done here, so every
 * such event is judged by when it happened, and both orders end alike.
 */
@NullUnmarked // still to be annotated
@Entity
@Table(name = "case_file")
public class CaseFile extends Aggregate implements HoldsWords {
  @Id private UUID id;
  private boolean imported;
  @Embedded private CaseState state;
  private Instant openedAt;
  private Instant latestAt;

  @Enumerated(EnumType.STRING)
  private Severity severity;

  @Enumerated(EnumType.STRING)
  private Priority priority;

  private String handler;
  private String team;
  private String owner;
  private int level;

  @Enumerated(EnumType.STRING)
  private ClosureReason closureReason;

  @Embedded private PendingClosure closing;
  @Embedded private MergedAway mergedAway;
  @Document private CaseParts parts = new CaseParts();

  /** For the store only. */
  protected CaseFile() {}

  @Override
  public UUID wordsOf() {
    return id;
  }

  /**
   * Opens the file of a complaint.
   *
   * @param imported whether its life will be reported by another system
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
    return level;
  }

  /** How often it moved up. */
  public int ups() {
    return parts.levels().ups();
  }

  /** How often it moved down again. */
  public int downs() {
    return parts.levels().downs();
  }

  /** Whether it stood above the handler at that time or at any time since. */
  public boolean stoodUpSince(Instant then) {
    return parts.levels().stoodUpSince(then);
  }

  /** Whether its life is reported by another system. */
  public boolean isImported() {
    return imported;
  }

  /** The complaint it is about. */
  public UUID complaintId() {
    return id;
  }

  /** Who is asked to own it; null when nobody is. */
  public String handler() {
    return handler;
  }

  /** The one named owner; null until somebody accepted it. */
  public String owner() {
    return owner;
  }

  /** What the complaint is about. */
  public String product() {
    return parts.times().product();
  }

  /** When it was opened. */
  public Instant openedAt() {
    return openedAt;
  }

  /** When it was last resolved; null before that. */
  public Instant resolvedAt() {
    return parts.rounds().resolvedAt();
  }

  /** Who gave the latest answer; null before the first, and where another system did. */
  public String answeredBy() {
    Resolution latest = parts.rounds().latest();
    return latest == null ? null : latest.resolvedBy();
  }

  /** Whether nobody has it and nobody is asked to take it. */
  public boolean isUnassigned() {
    return handler == null && team == null && !isMergedAway() && ASSIGN.isAllowedIn(state.status());
  }

  /** Whether another case goes on for this one as well. */
  public boolean isMergedAway() {
    return mergedAway != null && mergedAway.stands();
  }

  /**
   * The complaint was merged into an earlier one, which goes on for both, or stands on its own
   * again. Nothing of the case is lost, and no step is taken: while it is merged away it only is no
   * work of its own and asks nobody to move.
   *
   * @param into the complaint that goes on; null after a split
   */
  public void merge(UUID into, Instant at) {
    mergedAway = MergedAway.after(mergedAway, into, at);
  }

  /** Records what the complaint is known by. */
  public void recordReceipt(String reference, String product, Instant receivedAt) {
    parts.times().received(reference, product, receivedAt);
  }

  /** Records how the complaint was judged; the latest judgement counts. */
  public void recordTriage(Severity judgedSeverity, Priority judgedPriority, Instant at) {
    severity = judgedSeverity;
    priority = judgedPriority;
    parts.times().triaged(at);
  }

  /** The customer confirmed our summary of the complaint; the first time counts. */
  public void recordSummary(Instant at) {
    parts.times().summaryConfirmed(at);
  }

  /** The customer had a message from us. */
  public void recordMessage(CaseMessage.Kind kind, Instant at) {
    parts.times().sent(kind, at);
  }

  /** A letter was issued. */
  public void recordLetter(LetterKind letter, Instant at) {
    boolean answer = letter == LetterKind.FINAL_RESPONSE || letter == LetterKind.SUMMARY_RESOLUTION;
    recordMessage(answer ? CaseMessage.Kind.ANSWER : CaseMessage.Kind.LETTER, at);
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
    parts.times().owned(taken);
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
    int number = parts.clarifications().request(whom, question, by, taken);
    raise(new ClarificationRequested(id, taken, number, whom, by));
    return number;
  }

  /** Goes on where it was: what was asked for is here. */
  public void receiveClarification(int number, String answer, Instant at) {
    parts.clarifications().refuseUnlessAwaited(number);
    Instant taken = take(RESUME, at);
    parts.clarifications().receive(number, answer, taken);
    raise(new ClarificationReceived(id, taken, number));
  }

  /**
   * Refuses a proposal to a customer who was not heard yet. An imported life obeys the rules of
   * where it was lived.
   */
  public void requireHeard(HearingPolicy policy) {
    boolean mayPropose = PROPOSE.isAllowedIn(state.status());
    boolean unconfirmed = parts.times().summaryConfirmedAt() == null;
    if (policy.summaryBeforeProposal() && mayPropose && !imported && unconfirmed) {
      throw new Refusal(
          CaseReason.SUMMARY_UNCONFIRMED,
          "First say the complaint back and have the customer confirm it: intake,"
              + " PUT /complaints/"
              + id
              + "/summary, then .../summary/confirmation.");
    }
  }

  /**
   * Puts a solution to the customer; it takes the place of an earlier one.
   *
   * @param compared the options it was chosen from
   * @return the number of the proposal
   */
  public int propose(String solution, Comparison compared, String by, Instant at) {
    Instant taken = take(PROPOSE, at);
    parts.times().agreed(null);
    int number = parts.proposals().add(solution, compared, by, taken, parts.rounds().count() + 1);
    raise(new SolutionProposed(id, taken, number, by));
    return number;
  }

  /** The customer accepts the latest proposal. */
  public void acceptProposal(int proposal, Instant at) {
    parts.proposals().refuseUnlessLatest(proposal);
    Instant taken = take(AGREE, at);
    parts.proposals().answer(proposal, CustomerAnswer.ACCEPTED, null, null, taken);
    parts.times().agreed(taken);
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
    parts.proposals().refuseUnlessLatest(proposal);
    Instant taken = take(DECLINE, at);
    parts.proposals().answer(proposal, said, wanted, words, taken);
    raise(new SolutionDeclined(id, taken, proposal, said == CustomerAnswer.COUNTERED));
  }

  /** Moves up one level on a named criterion. */
  public void escalate(EscalationRequest why, EscalationPolicy policy, Instant at) {
    refuseUnlessAllowed(ESCALATE);
    parts.levels().refuseAtTheTop(policy);
    Instant taken = take(ESCALATE, at);
    parts.levels().up(why, policy, taken);
    level = parts.levels().level();
    raise(new ComplaintEscalated(id, taken, level, why.criterion(), why.by()));
  }

  /**
   * A deadline of the case ran out: moves up, once for each deadline, while there is somebody above
   * and the case has not ended.
   */
  public void escalateAfterBreach(UUID deadlineId, EscalationPolicy policy, Instant at) {
    if (!imported && !isMergedAway() && !parts.levels().answered(deadlineId)) {
      escalateIfPossible(
          EscalationRequest.byItself(EscalationCriterion.DEADLINE_BREACHED, deadlineId),
          policy,
          at);
    }
  }

  private void escalateIfPossible(EscalationRequest why, EscalationPolicy policy, Instant at) {
    if (ESCALATE.isAllowedIn(state.status()) && policy.goesAbove(level)) {
      escalate(why, policy, at);
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
    parts.levels().refuseAtTheFoot();
    Instant taken = take(DEESCALATE, at);
    parts.levels().down(reason, by, policy, taken);
    level = parts.levels().level();
    raise(new ComplaintDeescalated(id, taken, level, reason, by));
    return parts.levels().criterionOnTop();
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
      int round = parts.rounds().count() + 1;
      decision.refuseUnlessProposed(parts.proposals().firstIn(round) != null, policy);
    }
    resolve(decision, star, by, at);
  }

  private void resolve(Decision decision, Star star, String by, Instant at) {
    Instant taken = take(RESOLVE, at);
    boolean agreed = parts.proposals().isAccepted();
    int round = parts.rounds().resolve(new Resolution(decision, star, agreed, by, taken));
    raise(new ComplaintResolved(id, taken, round, decision.outcome(), agreed, by));
  }

  /** Lives again, because the customer asks for it; their words may be null. */
  public void reopenOnRequest(String words, ReopeningPolicy policy, Instant at) {
    refuseUnlessAllowed(REOPEN);
    if (!imported && !policy.allows(resolvedAt(), at)) {
      throw new Refusal(
          CaseReason.REOPENING_WINDOW_OVER,
          "It was resolved at %s, more than %d days ago: register a new complaint."
              .formatted(resolvedAt(), policy.window().toDays()));
    }
    reopen(ReopeningReason.CUSTOMER_REQUEST, words, at);
  }

  /** What a customer's coming back after the resolution led to. */
  public enum Recontact {
    /** Nothing: it is no answer to a resolution that stands. */
    NONE,
    REOPENED,
    /** The time of reopening is over; it wants a new complaint. */
    TOO_LATE
  }

  /**
   * The customer sent a message. One that says something brings an answered complaint back, within
   * the time the policy gives; a machine's or a mere thank you never does, and neither does what
   * came before the answer.
   *
   * @param recordedAt when we recorded it; the message's own time does not count
   */
  public Recontact receiveMessage(MessageKind kind, ReopeningPolicy policy, Instant recordedAt) {
    boolean about =
        !imported
            && REOPEN.isAllowedIn(state.status())
            && policy.reopensOn(kind)
            && !recordedAt.isBefore(resolvedAt());
    return about
        ? reopenInTime(ReopeningReason.CUSTOMER_REQUEST, policy, recordedAt)
        : Recontact.NONE;
  }

  /**
   * The follow-up found that it did not work: lives again, where nobody reopened it meanwhile, and
   * moves up as the policy says.
   *
   * @param followUpId tells of which round of resolution it speaks
   */
  public Recontact reportDissatisfaction(
      UUID followUpId, ReopeningPolicy reopening, EscalationPolicy escalation, Instant at) {
    if (imported) {
      return Recontact.NONE;
    }
    int round = roundOf(followUpId, at);
    boolean stands = round == parts.rounds().current() && REOPEN.isAllowedIn(state.status());
    Recontact recontact =
        stands ? reopenInTime(ReopeningReason.DISSATISFIED, reopening, at) : Recontact.NONE;
    if (recontact != Recontact.TOO_LATE
        && escalation.escalates(ReopeningReason.DISSATISFIED, level)
        && !parts.levels().answered(followUpId)) {
      escalateIfPossible(
          EscalationRequest.byItself(EscalationCriterion.DISSATISFIED_WITH_RESOLUTION, followUpId),
          escalation,
          latestAt);
    }
    return recontact;
  }

  private Recontact reopenInTime(ReopeningReason reason, ReopeningPolicy policy, Instant at) {
    if (!policy.allows(resolvedAt(), at)) {
      return Recontact.TOO_LATE;
    }
    reopen(reason, null, at);
    return Recontact.REOPENED;
  }

  /** Followup keeps the follow-up of a round under an id that follows from complaint and round. */
  private int roundOf(UUID followUpId, Instant at) {
    for (int round = parts.rounds().count(); round > 0; round--) {
      if (Identity.followUp(id, round).equals(followUpId)) {
        return round;
      }
    }
    return at.isBefore(resolvedAt() == null ? openedAt : resolvedAt()) ? 0 : parts.rounds().count();
  }

  /**
   * The follow-up has ended, confirmed or not: the case is closed, at once or as soon as nothing is
   * missing any more. Where the resolution it speaks of was undone meanwhile, nothing follows.
   *
   * @param followUpId tells of which round of resolution it speaks
   * @param obligations what is still to be done around the case, by name
   */
  public void endFollowUp(
      UUID followUpId, ClosureReason reason, List<String> obligations, Instant at) {
    boolean stands =
        CLOSE.isAllowedIn(state.status()) && roundOf(followUpId, at) == parts.rounds().current();
    if (!imported && stands) {
      closing = new PendingClosure(reason, at);
      closeIfComplete(obligations, at);
    }
  }

  /** Closes the case if its follow-up has ended and nothing is missing. */
  public void closeIfComplete(List<String> obligations, Instant at) {
    if (awaitsClosure() && missingToClose(obligations).isEmpty()) {
      close(closing.awaitedClosure(), at);
    }
  }

  /** Closes the case; refused while its follow-up goes on or something is missing, saying what. */
  public void close(List<String> obligations, Instant at) {
    refuseUnlessAllowed(CLOSE);
    if (!awaitsClosure()) {
      throw new Refusal(
          CaseReason.FOLLOW_UP_NOT_OVER,
          "It is closed once the customer has confirmed that it worked, or cannot be reached.");
    }
    List<String> missing = missingToClose(obligations);
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
  public ClosureView closureView(List<String> obligations) {
    boolean over = status() == CaseStatus.CLOSED || status() == CaseStatus.WITHDRAWN;
    return new ClosureView(
        id,
        status(),
        awaitsClosure() ? closing.awaitedClosure() : closureReason,
        closing == null ? null : closing.followUpEndedAt(),
        over ? List.of() : missingToClose(obligations));
  }

  /** What an erasure took is not missing: it was there. */
  private List<String> missingToClose(List<String> obligations) {
    List<String> missing = new ArrayList<>();
    Resolution latest = parts.rounds().latest();
    if (latest == null) {
      missing.add("resolution");
    } else if (!imported && parts.times().forgottenAt() == null) {
      missing.addAll(latest.decision().missing());
      missing.addAll(latest.star().missing());
    }
    missing.addAll(obligations);
    return missing;
  }

  /**
   * The customer took the complaint back: nothing more is owed. Where it had been resolved before
   * they did, the resolution stands; where they did before it was resolved, that counts no longer
   * (see {@link FirstEnding}).
   */
  public void withdraw(Instant at) {
    if (state.status() == CaseStatus.WITHDRAWN) {
      refuseUnlessAllowed(WITHDRAW);
    }
    if (parts.rounds().wasResolvedBefore(at)) {
      return;
    }
    boolean overtakes =
        state.status() == CaseStatus.RESOLVED || state.status() == CaseStatus.CLOSED;
    Instant taken = take(WITHDRAW, at);
    parts.times().withdrawn(at);
    parts.times().ended(taken);
    closing = PendingClosure.NOT_YET;
    closureReason = ClosureReason.WITHDRAWN;
    if (overtakes) {
      raise(new ComplaintResolutionOvertaken(id, taken, at, resolvedAt(), parts.rounds().count()));
    }
    raise(new ComplaintClosed(id, taken, closureReason));
  }

  /**
   * Takes over its life as the system reports it from which it was imported: the whole of it or
   * nothing.
   *
   * @return false when it was reported before; then nothing changes
   */
  public boolean importHistory(ImportedHistory history, Instant now) {
    if (!imported) {
      throw new Refusal(CaseReason.NOT_IMPORTED, "It lives here and needs no history.");
    }
    if (parts.times().toldUntil() != null) {
      return false;
    }
    history.refuseUnlessPossible(state, latestAt, now);
    history.steps().forEach(this::relive);
    parts.times().toldUntil(history.toldUntil());
    latestAt = history.toldUntil();
    raise(new HistoryImported(id, latestAt, history.targetMet(), history.targetMissedAt()));
    return true;
  }

  private void relive(ImportedHistory.Step step) {
    switch (step.step()) {
      case ASSIGN -> assign(step.handler(), step.team(), null, step.at());
      case AWAIT -> requestClarification(step.waitingFor(), null, null, step.at());
      case RESUME -> receiveClarification(parts.clarifications().count(), null, step.at());
      case RESOLVE ->
          resolve(
              Decision.told(Objects.requireNonNullElse(step.outcome(), Outcome.UNDECIDED)),
              Star.NONE,
              null,
              step.at());
      case REOPEN -> reopen(ReopeningReason.REPORTED_BY_SOURCE, null, step.at());
      case CLOSE -> close(ClosureReason.REPORTED_BY_SOURCE, step.at());
    }
  }

  /** The customer was erased. */
  public void recordErasure(Instant at) {
    parts.times().forgotten(at);
  }

  /** Forgets what was said; what was decided, when, by whom and on which policies stays. */
  public void forgetWords() {
    parts.forget();
  }

  /** The case as this viewer sees it. */
  public CaseView view(Viewer viewer, Instant now) {
    CaseTimestamps times = parts.times();
    return new CaseView(
        id,
        version(),
        times.reference(),
        state.status(),
        state.resumesAs(),
        imported,
        openedAt,
        handler,
        team,
        owner,
        severity,
        priority,
        level,
        parts.rounds().count(),
        parts.proposals().isAccepted(),
        times.receivedAt(),
        times.acknowledgedAt(),
        times.summaryConfirmedAt(),
        resolvedAt(),
        closureReason,
        awaitsClosure() ? closing.awaitedClosure() : null,
        isMergedAway() ? mergedAway.entry() : null,
        parts.clarifications().entries(),
        parts.proposals().entries(),
        parts.levels().entries(),
        parts.levels().deescalations(),
        parts.rounds().entries(),
        parts.rounds().reopenings(),
        messagesInOrder(),
        longestSilence(now),
        viewer.allowedSteps(this));
  }

  /** The case as one line of a list. */
  CaseSummary summary(Viewer viewer) {
    return new CaseSummary(
        id,
        state.status(),
        handler,
        team,
        owner,
        severity,
        priority,
        level,
        openedAt,
        viewer.allowedSteps(this));
  }

  /**
   * Its way as stages.
   *
   * @param investigatedAt when all the evidence was weighed; null while that is still to come
   */
  public Stages stages(Instant investigatedAt) {
    return Stages.of(id, parts, closureReason, investigatedAt);
  }

  boolean allows(CaseStep step) {
    return state.allows(step);
  }

  /**
   * The messages the customer had from us, oldest first: those recorded, our questions to them and
   * our proposals.
   */
  List<CaseMessage> messagesInOrder() {
    List<CaseMessage> all = new ArrayList<>(parts.times().messages());
    parts.clarifications().messages().forEach(all::add);
    parts.proposals().messages().forEach(all::add);
    all.sort(Comparator.comparing(CaseMessage::sentAt));
    return List.copyOf(all);
  }

  /**
   * How long the customer heard nothing at most while it was open, as of now; null for an imported
   * case, whose messages nobody reported.
   */
  Duration longestSilence(Instant now) {
    if (imported) {
      return null;
    }
    CaseTimestamps times = parts.times();
    List<Silence.Span> open =
        parts
            .rounds()
            .open(
                Objects.requireNonNullElse(times.receivedAt(), openedAt),
                Objects.requireNonNullElse(times.endedAt(), now));
    return Silence.longest(open, messagesInOrder().stream().map(CaseMessage::sentAt).toList())
        .truncatedTo(ChronoUnit.MINUTES);
  }

  CaseState state() {
    return state;
  }

  CaseParts parts() {
    return parts;
  }

  Instant latestAt() {
    return latestAt;
  }

  private void reopen(ReopeningReason reason, String words, Instant at) {
    Instant taken = take(REOPEN, at);
    parts.proposals().takeBackAcceptance();
    parts.times().agreed(null);
    parts.times().ended(null);
    closureReason = null;
    closing = PendingClosure.NOT_YET;
    parts.rounds().reopen(reason, words, taken);
    raise(new ComplaintReopened(id, taken, parts.rounds().count(), reason));
  }

  private void close(ClosureReason reason, Instant at) {
    Instant taken = take(CLOSE, at);
    parts.times().ended(taken);
    closureReason = reason;
    closing = closing == null ? null : new PendingClosure(null, closing.followUpEndedAt());
    raise(new ComplaintClosed(id, taken, reason));
  }

  private void refuseWithoutOwner() {
    if (owner == null) {
      throw new Refusal(
          CaseReason.OWNER_MISSING, "Somebody must own the case before it is resolved.");
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
