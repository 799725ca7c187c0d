package recourse.metrics.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.CaseAssigned;
import recourse.contract.ClarificationReceived;
import recourse.contract.ClarificationRequested;
import recourse.contract.ClockKind;
import recourse.contract.ComplaintAcknowledged;
import recourse.contract.ComplaintClosed;
import recourse.contract.ComplaintDeescalated;
import recourse.contract.ComplaintEscalated;
import recourse.contract.ComplaintMerged;
import recourse.contract.ComplaintRegistered;
import recourse.contract.ComplaintReopened;
import recourse.contract.ComplaintResolved;
import recourse.contract.ComplaintSplit;
import recourse.contract.ComplaintTriaged;
import recourse.contract.ComplaintWithdrawn;
import recourse.contract.ContactLogged;
import recourse.contract.DeadlineBreached;
import recourse.contract.DeadlineCancelled;
import recourse.contract.DeadlineMet;
import recourse.contract.DeadlineMoved;
import recourse.contract.DeadlinePaused;
import recourse.contract.DeadlineResumed;
import recourse.contract.DeadlineSet;
import recourse.contract.Direction;
import recourse.contract.DissatisfactionReported;
import recourse.contract.DomainEvent;
import recourse.contract.FollowUpLapsed;
import recourse.contract.FollowUpScheduled;
import recourse.contract.FollowUpSent;
import recourse.contract.LetterIssued;
import recourse.contract.OwnershipTaken;
import recourse.contract.ProgressSent;
import recourse.contract.QualityReviewed;
import recourse.contract.RedressAccepted;
import recourse.contract.RedressKind;
import recourse.contract.RedressOffered;
import recourse.contract.RedressPaid;
import recourse.contract.RepeatRecognised;
import recourse.contract.RootCause;
import recourse.contract.RootCauseIdentified;
import recourse.contract.SatisfactionConfirmed;
import recourse.contract.SolutionAgreed;
import recourse.contract.SolutionProposed;
import recourse.contract.SurveyAnswered;
import recourse.contract.WaitingFor;
import recourse.metrics.eventlog.EventHistory;
import recourse.metrics.projection.MeasuredComplaint.Answer;
import recourse.metrics.projection.MeasuredComplaint.Closing;
import recourse.metrics.projection.MeasuredComplaint.Contact;
import recourse.metrics.projection.MeasuredComplaint.Escalation;
import recourse.metrics.projection.MeasuredComplaint.Judgement;
import recourse.metrics.projection.MeasuredComplaint.Pause;
import recourse.metrics.projection.MeasuredComplaint.Registration;
import recourse.metrics.projection.MeasuredComplaint.Repeat;
import recourse.metrics.projection.MeasuredComplaint.Review;
import recourse.metrics.projection.MeasuredComplaint.Round;
import recourse.spine.envelope.Envelope;

/**
 * A history, read from its first event to its last. The events come sorted, so whatever is read
 * depends on the set of them alone.
 */
@NullUnmarked // still to be annotated
public final class ComplaintProjector {
  private static final Map<Class<? extends DomainEvent>, Reader<DomainEvent>> READ =
      new HashMap<>();

  static {
    on(ComplaintRegistered.class, ComplaintProjector::registered);
    on(ComplaintTriaged.class, ComplaintProjector::triaged);
    on(ComplaintAcknowledged.class, ComplaintProjector::acknowledged);
    on(ComplaintWithdrawn.class, (r, f) -> r.withdrawnAt = first(r.withdrawnAt, f.occurredAt()));
    on(CaseAssigned.class, ComplaintProjector::assigned);
    on(OwnershipTaken.class, (r, f) -> r.handledBy(f.handler()));
    on(ContactLogged.class, ComplaintProjector::contact);
    on(ClarificationRequested.class, ComplaintProjector::asked);
    on(ClarificationReceived.class, ComplaintProjector::answeredBack);
    on(ProgressSent.class, (r, f) -> r.message(f.occurredAt()));
    on(LetterIssued.class, (r, f) -> r.message(f.occurredAt()));
    on(SolutionProposed.class, (r, f) -> r.message(f.occurredAt()));
    on(SolutionAgreed.class, (r, f) -> r.agreedAt = first(r.agreedAt, f.occurredAt()));
    on(ComplaintResolved.class, ComplaintProjector::resolved);
    on(ComplaintReopened.class, ComplaintProjector::reopened);
    on(ComplaintClosed.class, (r, f) -> r.closings.add(new Closing(f.occurredAt(), f.reason())));
    on(ComplaintEscalated.class, ComplaintProjector::escalated);
    on(ComplaintDeescalated.class, ComplaintProjector::lowered);
    on(RedressOffered.class, ComplaintProjector::offered);
    on(RedressAccepted.class, ComplaintProjector::accepted);
    on(RedressPaid.class, ComplaintProjector::paid);
    on(DeadlineSet.class, ComplaintProjector::set);
    on(DeadlineMoved.class, (r, f) -> r.clock(f.deadlineId(), f.kind()).dueAt = f.dueAt());
    on(DeadlineResumed.class, (r, f) -> r.clock(f.deadlineId(), f.kind()).dueAt = f.dueAt());
    on(DeadlinePaused.class, ComplaintProjector::stoodStill);
    on(DeadlineMet.class, ComplaintProjector::met);
    on(DeadlineBreached.class, ComplaintProjector::breached);
    on(DeadlineCancelled.class, ComplaintProjector::cancelled);
    on(FollowUpScheduled.class, ComplaintProjector::scheduled);
    on(FollowUpSent.class, ComplaintProjector::sent);
    on(FollowUpLapsed.class, ComplaintProjector::lapsed);
    on(SatisfactionConfirmed.class, ComplaintProjector::satisfied);
    on(DissatisfactionReported.class, ComplaintProjector::dissatisfied);
    on(SurveyAnswered.class, (r, f) -> r.answers.add(f));
    on(QualityReviewed.class, ComplaintProjector::reviewed);
    on(RootCauseIdentified.class, (r, f) -> r.cause = f.cause());
    on(RepeatRecognised.class, (r, f) -> r.repeatOf = new Repeat(f.repeatOf(), f.resolvedAt()));
    on(ComplaintMerged.class, (r, f) -> r.mergedInto = f.into());
    on(ComplaintSplit.class, (r, f) -> r.mergedInto = null);
  }

  private final Map<Integer, Round> rounds = new TreeMap<>();
  private final List<Closing> closings = new ArrayList<>();
  private final List<Instant> messages = new ArrayList<>();
  private final Map<UUID, Contact> contacts = new TreeMap<>();
  private final List<Escalation> escalations = new ArrayList<>();
  private final Map<Integer, MutableParts.OfRedress> redress = new TreeMap<>();
  private final Map<Integer, Pause> pauses = new TreeMap<>();
  private final Map<UUID, MutableParts.OfClock> clocks = new TreeMap<>();
  private final Map<UUID, MutableParts.OfFollowUp> followUps = new TreeMap<>();
  private final List<SurveyAnswered> answers = new ArrayList<>();
  private final List<Review> reviews = new ArrayList<>();
  private Registration registration;
  private Judgement judgement;
  private String team;
  private String handler;
  private Instant firstAssignedAt;
  private int transfers;
  private Instant acknowledgedAt;
  private Instant firstResponseAt;
  private Instant withdrawnAt;
  private Instant agreedAt;
  private RootCause cause;
  private Repeat repeatOf;
  private UUID mergedInto;

  private ComplaintProjector() {}

  /** What a history comes to. */
  public static MeasuredComplaint of(EventHistory history) {
    ComplaintProjector reading = new ComplaintProjector();
    for (Envelope recorded : history.events()) {
      READ.getOrDefault(recorded.event().getClass(), (r, unmeasured) -> {})
          .read(reading, recorded.event());
    }
    return reading.whole(history);
  }

  private MeasuredComplaint whole(EventHistory history) {
    return new MeasuredComplaint(
        history.complaintId(),
        registration,
        judgement,
        team,
        handler,
        firstAssignedAt,
        transfers,
        acknowledgedAt,
        List.copyOf(messages),
        firstResponseAt,
        List.copyOf(rounds.values()),
        List.copyOf(closings),
        withdrawnAt,
        agreedAt,
        inTime(contacts.values().stream(), Contact::at),
        List.copyOf(escalations),
        redress.values().stream().map(MutableParts.OfRedress::done).toList(),
        inTime(pauses.values().stream(), Pause::from),
        clocks.values().stream().map(MutableParts.OfClock::done).toList(),
        followUps.values().stream().map(MutableParts.OfFollowUp::done).toList(),
        versions(),
        List.copyOf(reviews),
        cause,
        repeatOf,
        mergedInto,
        history.firstRecordedAt(),
        lastMeasuredAt(history));
  }

  /** Whether events of this kind say something that is measured. */
  static boolean measures(Class<? extends DomainEvent> kind) {
    return READ.containsKey(kind);
  }

  /**
   * When the last of what is measured of it was recorded: what is only kept changes no figure. When
   * nothing of it is measured, when the first of it was.
   */
  private static Instant lastMeasuredAt(EventHistory history) {
    return history.events().stream()
        .filter(recorded -> measures(recorded.event().getClass()))
        .map(Envelope::recordedAt)
        .max(Comparator.naturalOrder())
        .orElseGet(history::firstRecordedAt);
  }

  private static <T> List<T> inTime(Stream<T> items, Function<T, Instant> at) {
    return items.sorted(Comparator.comparing(at)).toList();
  }

  /** Each version of each answer once, in the order in which they were given. */
  private List<Answer> versions() {
    Map<UUID, Integer> latest = new HashMap<>();
    answers.forEach(answer -> latest.merge(answer.followUpId(), answer.version(), Math::max));
    Set<List<Object>> seen = new HashSet<>();
    return answers.stream()
        .filter(answer -> seen.add(List.of(answer.followUpId(), answer.version())))
        .map(answer -> answer(answer, latest.get(answer.followUpId())))
        .toList();
  }

  private static Answer answer(SurveyAnswered event, int latest) {
    return new Answer(
        event.followUpId(),
        event.version(),
        event.occurredAt(),
        event.solved(),
        event.csat(),
        event.nps(),
        event.ces(),
        Boolean.TRUE.equals(event.helpWanted()),
        event.version() == latest);
  }

  private void registered(ComplaintRegistered event) {
    if (registration == null) {
      registration =
          new Registration(
              event.occurredAt(),
              event.reference(),
              event.channel(),
              event.product(),
              event.issue(),
              event.customerRef(),
              event.customerKind(),
              event.source() == null ? MeasuredComplaint.LIVE : event.source(),
              event.responseAtSource() != null,
              Boolean.TRUE.equals(event.dataProtection()));
    }
  }

  private void triaged(ComplaintTriaged event) {
    judgement =
        new Judgement(
            event.occurredAt(),
            event.priority(),
            event.severity(),
            event.complexity(),
            event.vulnerable(),
            event.adjusted());
  }

  private void acknowledged(ComplaintAcknowledged event) {
    acknowledgedAt = first(acknowledgedAt, event.occurredAt());
    messages.add(event.occurredAt());
  }

  private void assigned(CaseAssigned event) {
    firstAssignedAt = first(firstAssignedAt, event.occurredAt());
    boolean toAnotherTeam = team != null && event.team() != null && !team.equals(event.team());
    boolean toAnotherHandler =
        handler != null && event.handler() != null && !handler.equals(event.handler());
    transfers += toAnotherTeam || toAnotherHandler ? 1 : 0;
    team = event.team() == null ? team : event.team();
    handler = event.handler() == null ? handler : event.handler();
  }

  private void handledBy(String owner) {
    transfers += handler != null && !handler.equals(owner) ? 1 : 0;
    handler = owner;
  }

  private void contact(ContactLogged event) {
    Contact later =
        new Contact(
            event.contactId(),
            event.occurredAt(),
            event.channel(),
            event.direction(),
            event.agent(),
            event.startedAt(),
            event.talkSeconds(),
            event.holdSeconds(),
            event.wrapUpSeconds());
    if (contacts.putIfAbsent(later.id(), later) == null
        && event.direction() == Direction.OUTBOUND) {
      message(event.occurredAt());
    }
  }

  private void asked(ClarificationRequested event) {
    pauses.merge(
        event.number(),
        new Pause(event.occurredAt(), null, event.waitingFor()),
        (known, later) ->
            new Pause(first(known.from(), later.from()), known.to(), event.waitingFor()));
    if (event.waitingFor() == WaitingFor.CUSTOMER) {
      message(event.occurredAt());
    }
  }

  private void answeredBack(ClarificationReceived event) {
    pauses.merge(
        event.number(),
        new Pause(event.occurredAt(), event.occurredAt(), WaitingFor.UNKNOWN),
        (known, later) ->
            new Pause(known.from(), first(known.to(), later.to()), known.waitingFor()));
  }

  /** By a person, about the matter. */
  private void message(Instant at) {
    firstResponseAt = first(firstResponseAt, at);
    messages.add(at);
  }

  private void resolved(ComplaintResolved event) {
    message(event.occurredAt());
    Round known = rounds.get(event.round());
    rounds.put(
        event.round(),
        new Round(
            event.round(),
            event.occurredAt(),
            event.outcome(),
            event.agreed(),
            event.by(),
            known == null ? null : known.reopenedAt(),
            known == null ? null : known.reopenedBecause()));
  }

  private void reopened(ComplaintReopened event) {
    Round known = rounds.get(event.round());
    if (known == null) {
      rounds.put(
          event.round(),
          new Round(event.round(), null, null, false, null, event.occurredAt(), event.reason()));
    } else if (known.reopenedAt() == null) {
      rounds.put(
          event.round(),
          new Round(
              known.number(),
              known.resolvedAt(),
              known.outcome(),
              known.agreed(),
              known.by(),
              event.occurredAt(),
              event.reason()));
    }
  }

  private void escalated(ComplaintEscalated event) {
    escalations.add(
        new Escalation(
            event.occurredAt(), event.level(), event.criterion(), event.by() == null, null, null));
  }

  private void lowered(ComplaintDeescalated event) {
    escalations.replaceAll(
        step ->
            step.loweredAt() == null && step.level() > event.level()
                ? new Escalation(
                    step.at(),
                    step.level(),
                    step.criterion(),
                    step.automatic(),
                    event.occurredAt(),
                    event.reason())
                : step);
  }

  private void offered(RedressOffered event) {
    MutableParts.OfRedress draft = redress(event.number(), event.kind());
    draft.offeredAt = first(draft.offeredAt, event.occurredAt());
    if (draft.paidAt == null) {
      draft.worth(event.amountMinor(), event.currency());
    }
  }

  private void accepted(RedressAccepted event) {
    MutableParts.OfRedress draft = redress(event.number(), event.kind());
    draft.acceptedAt = first(draft.acceptedAt, event.occurredAt());
  }

  private void paid(RedressPaid event) {
    MutableParts.OfRedress draft = redress(event.number(), event.kind());
    if (draft.paidAt == null) {
      draft.paidAt = event.occurredAt();
      draft.late = Boolean.TRUE.equals(event.late());
      draft.worth(event.amountMinor(), event.currency());
    }
  }

  private MutableParts.OfRedress redress(int number, RedressKind kind) {
    return redress.computeIfAbsent(number, unheard -> new MutableParts.OfRedress(number, kind));
  }

  private void set(DeadlineSet event) {
    MutableParts.OfClock draft = clock(event.deadlineId(), event.kind());
    draft.dueAt = event.dueAt();
    draft.startedAt = first(draft.startedAt, event.startedAt());
  }

  private void met(DeadlineMet event) {
    MutableParts.OfClock draft = clock(event.deadlineId(), event.kind());
    draft.dueAt = first(draft.dueAt, event.dueAt());
    draft.metAt = first(draft.metAt, event.occurredAt());
  }

  private void breached(DeadlineBreached event) {
    MutableParts.OfClock draft = clock(event.deadlineId(), event.kind());
    draft.dueAt = first(draft.dueAt, event.dueAt());
    draft.breachedAt = first(draft.breachedAt, event.occurredAt());
  }

  private void cancelled(DeadlineCancelled event) {
    MutableParts.OfClock draft = clock(event.deadlineId(), event.kind());
    draft.cancelledAt = first(draft.cancelledAt, event.occurredAt());
  }

  private void stoodStill(DeadlinePaused event) {
    clock(event.deadlineId(), event.kind()).standsStill(event.occurredAt());
  }

  private MutableParts.OfClock clock(UUID id, ClockKind kind) {
    return clocks.computeIfAbsent(id, unheard -> new MutableParts.OfClock(id, kind));
  }

  private void scheduled(FollowUpScheduled event) {
    MutableParts.OfFollowUp draft = followUp(event.followUpId());
    draft.round = event.round();
    draft.dueAt = event.dueAt();
    draft.sampling = event.sampling();
  }

  private void sent(FollowUpSent event) {
    MutableParts.OfFollowUp draft = followUp(event.followUpId());
    draft.sentAt = first(draft.sentAt, event.occurredAt());
    draft.tries = Math.max(draft.tries, event.attempt());
  }

  private void lapsed(FollowUpLapsed event) {
    MutableParts.OfFollowUp draft = followUp(event.followUpId());
    draft.lapsedAt = first(draft.lapsedAt, event.occurredAt());
    draft.tries = Math.max(draft.tries, event.attempts());
  }

  private void satisfied(SatisfactionConfirmed event) {
    MutableParts.OfFollowUp draft = followUp(event.followUpId());
    draft.satisfiedAt = first(draft.satisfiedAt, event.occurredAt());
  }

  private void dissatisfied(DissatisfactionReported event) {
    MutableParts.OfFollowUp draft = followUp(event.followUpId());
    draft.dissatisfiedAt = first(draft.dissatisfiedAt, event.occurredAt());
  }

  private MutableParts.OfFollowUp followUp(UUID id) {
    return followUps.computeIfAbsent(id, MutableParts.OfFollowUp::new);
  }

  private void reviewed(QualityReviewed event) {
    reviews.add(
        new Review(
            event.occurredAt(),
            event.standard(),
            event.points(),
            event.outOf(),
            event.sampling(),
            event.opinion()));
  }

  /** EventPublisher come in the order of time, so what was known first stays. */
  private static Instant first(Instant known, Instant later) {
    return known == null ? later : known;
  }

  private static <F extends DomainEvent> void on(Class<F> kind, Reader<F> reader) {
    READ.put(kind, (reading, event) -> reader.read(reading, kind.cast(event)));
  }

  @FunctionalInterface
  private interface Reader<F extends DomainEvent> {
    void read(ComplaintProjector reading, F event);
  }
}
