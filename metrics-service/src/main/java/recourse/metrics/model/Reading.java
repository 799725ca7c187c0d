package recourse.metrics.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import recourse.contract.CaseAssigned;
import recourse.contract.ClarificationReceived;
import recourse.contract.ClarificationRequested;
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
import recourse.contract.Fact;
import recourse.contract.FollowUpLapsed;
import recourse.contract.FollowUpScheduled;
import recourse.contract.FollowUpSent;
import recourse.contract.LetterIssued;
import recourse.contract.OwnershipTaken;
import recourse.contract.ProgressSent;
import recourse.contract.RedressAccepted;
import recourse.contract.RedressOffered;
import recourse.contract.RedressPaid;
import recourse.contract.RepeatRecognised;
import recourse.contract.SatisfactionConfirmed;
import recourse.contract.SolutionAgreed;
import recourse.contract.SolutionProposed;
import recourse.contract.SurveyAnswered;
import recourse.contract.WaitingFor;
import recourse.metrics.model.MeasuredComplaint.Answer;
import recourse.metrics.model.MeasuredComplaint.Clock;
import recourse.metrics.model.MeasuredComplaint.Closing;
import recourse.metrics.model.MeasuredComplaint.Contact;
import recourse.metrics.model.MeasuredComplaint.Escalation;
import recourse.metrics.model.MeasuredComplaint.FollowUp;
import recourse.metrics.model.MeasuredComplaint.Judgement;
import recourse.metrics.model.MeasuredComplaint.Pause;
import recourse.metrics.model.MeasuredComplaint.Redress;
import recourse.metrics.model.MeasuredComplaint.Registration;
import recourse.metrics.model.MeasuredComplaint.Repeat;
import recourse.metrics.model.MeasuredComplaint.Round;
import recourse.metrics.model.MeasuredComplaint.Standstill;

/**
 * A story, read from its first fact to its last. The facts come sorted, so whatever is read depends
 * on the set of them alone.
 */
public final class Reading {
  private static final Map<Class<? extends Fact>, Reader<Fact>> READ = new HashMap<>();

  static {
    on(ComplaintRegistered.class, Reading::registered);
    on(ComplaintTriaged.class, Reading::triaged);
    on(ComplaintAcknowledged.class, Reading::acknowledged);
    on(ComplaintWithdrawn.class, (r, f) -> r.withdrawnAt = first(r.withdrawnAt, f.occurredAt()));
    on(CaseAssigned.class, Reading::assigned);
    on(OwnershipTaken.class, (r, f) -> r.handledBy(f.handler()));
    on(ContactLogged.class, Reading::contact);
    on(ClarificationRequested.class, Reading::asked);
    on(ClarificationReceived.class, Reading::answeredBack);
    on(ProgressSent.class, (r, f) -> r.message(f.occurredAt()));
    on(LetterIssued.class, (r, f) -> r.message(f.occurredAt()));
    on(SolutionProposed.class, (r, f) -> r.message(f.occurredAt()));
    on(SolutionAgreed.class, (r, f) -> r.agreedAt = first(r.agreedAt, f.occurredAt()));
    on(ComplaintResolved.class, Reading::resolved);
    on(ComplaintReopened.class, Reading::reopened);
    on(ComplaintClosed.class, (r, f) -> r.closings.add(new Closing(f.occurredAt(), f.reason())));
    on(ComplaintEscalated.class, Reading::escalated);
    on(ComplaintDeescalated.class, Reading::lowered);
    on(RedressOffered.class, Reading::offered);
    on(RedressAccepted.class, Reading::accepted);
    on(RedressPaid.class, Reading::paid);
    on(DeadlineSet.class, Reading::set);
    on(DeadlineMoved.class, (r, f) -> r.due(f.deadlineId(), f.kind(), f.dueAt()));
    on(DeadlineResumed.class, (r, f) -> r.due(f.deadlineId(), f.kind(), f.dueAt()));
    on(DeadlinePaused.class, Reading::stoodStill);
    on(DeadlineMet.class, Reading::met);
    on(DeadlineBreached.class, Reading::breached);
    on(DeadlineCancelled.class, Reading::cancelled);
    on(FollowUpScheduled.class, Reading::scheduled);
    on(FollowUpSent.class, Reading::sent);
    on(FollowUpLapsed.class, Reading::lapsed);
    on(SatisfactionConfirmed.class, Reading::satisfied);
    on(DissatisfactionReported.class, Reading::dissatisfied);
    on(SurveyAnswered.class, Reading::answered);
    on(RepeatRecognised.class, (r, f) -> r.repeatOf = new Repeat(f.repeatOf(), f.resolvedAt()));
    on(ComplaintMerged.class, (r, f) -> r.mergedInto = f.into());
    on(ComplaintSplit.class, (r, f) -> r.mergedInto = null);
  }

  private final Map<Integer, Round> rounds = new TreeMap<>();
  private final List<Closing> closings = new ArrayList<>();
  private final List<Instant> messages = new ArrayList<>();
  private final Map<UUID, Contact> contacts = new TreeMap<>();
  private final List<Escalation> escalations = new ArrayList<>();
  private final Map<Integer, Redress> redress = new TreeMap<>();
  private final Map<Integer, Pause> pauses = new TreeMap<>();
  private final Map<UUID, Clock> clocks = new TreeMap<>();
  private final Map<UUID, FollowUp> followUps = new TreeMap<>();
  private final List<SurveyAnswered> answers = new ArrayList<>();
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
  private Repeat repeatOf;
  private UUID mergedInto;

  private Reading() {}

  /** Whether facts of this kind say something that is measured. */
  public static boolean measures(Class<? extends Fact> kind) {
    return READ.containsKey(kind);
  }

  /** What a story tells. */
  public static MeasuredComplaint of(Story story) {
    Reading reading = new Reading();
    for (Told told : story.told()) {
      READ.getOrDefault(told.fact().getClass(), (r, unmeasured) -> {}).read(reading, told.fact());
    }
    return reading.whole(story);
  }

  private MeasuredComplaint whole(Story story) {
    return new MeasuredComplaint(
        story.complaintId(),
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
        List.copyOf(redress.values()),
        inTime(pauses.values().stream(), Pause::from),
        List.copyOf(clocks.values()),
        List.copyOf(followUps.values()),
        versions(),
        repeatOf,
        mergedInto,
        story.firstRecordedAt(),
        story.lastRecordedAt());
  }

  private static <T> List<T> inTime(Stream<T> items, Function<T, Instant> at) {
    return items.sorted(Comparator.comparing(at)).toList();
  }

  private List<Answer> versions() {
    Map<UUID, Map<Integer, SurveyAnswered>> byFollowUp = new TreeMap<>();
    for (SurveyAnswered answer : answers) {
      byFollowUp
          .computeIfAbsent(answer.followUpId(), id -> new TreeMap<>())
          .putIfAbsent(answer.version(), answer);
    }
    List<Answer> all = new ArrayList<>();
    for (Map<Integer, SurveyAnswered> versions : byFollowUp.values()) {
      int latest = versions.keySet().stream().max(Comparator.naturalOrder()).orElseThrow();
      versions.values().forEach(version -> all.add(answer(version, latest)));
    }
    return List.copyOf(all);
  }

  private static Answer answer(SurveyAnswered fact, int latest) {
    return new Answer(
        fact.followUpId(),
        fact.version(),
        fact.occurredAt(),
        fact.solved(),
        fact.csat(),
        fact.nps(),
        fact.ces(),
        fact.version() == latest);
  }

  private void registered(ComplaintRegistered fact) {
    if (registration == null) {
      registration =
          new Registration(
              fact.occurredAt(),
              fact.reference(),
              fact.channel(),
              fact.product(),
              fact.issue(),
              fact.customerRef(),
              fact.customerKind(),
              fact.source() == null ? MeasuredComplaint.LIVE : fact.source(),
              fact.responseAtSource() != null,
              Boolean.TRUE.equals(fact.dataProtection()));
    }
  }

  private void triaged(ComplaintTriaged fact) {
    Judgement heard =
        new Judgement(
            fact.occurredAt(),
            fact.priority(),
            fact.severity(),
            fact.complexity(),
            fact.vulnerable(),
            fact.adjusted());
    boolean moreUrgentAtTheSameInstant =
        judgement != null
            && judgement.at().equals(heard.at())
            && heard.priority().compareTo(judgement.priority()) < 0;
    judgement = moreUrgentAtTheSameInstant ? judgement : heard;
  }

  private void acknowledged(ComplaintAcknowledged fact) {
    acknowledgedAt = first(acknowledgedAt, fact.occurredAt());
    messages.add(fact.occurredAt());
  }

  private void assigned(CaseAssigned fact) {
    firstAssignedAt = first(firstAssignedAt, fact.occurredAt());
    boolean toAnotherTeam = team != null && fact.team() != null && !team.equals(fact.team());
    boolean toAnotherHandler =
        handler != null && fact.handler() != null && !handler.equals(fact.handler());
    transfers += toAnotherTeam || toAnotherHandler ? 1 : 0;
    team = fact.team() == null ? team : fact.team();
    handler = fact.handler() == null ? handler : fact.handler();
  }

  private void handledBy(String owner) {
    transfers += handler != null && !handler.equals(owner) ? 1 : 0;
    handler = owner;
  }

  private void contact(ContactLogged fact) {
    Contact heard =
        new Contact(
            fact.contactId(),
            fact.occurredAt(),
            fact.channel(),
            fact.direction(),
            fact.agent(),
            fact.startedAt(),
            fact.talkSeconds(),
            fact.holdSeconds(),
            fact.wrapUpSeconds());
    if (contacts.putIfAbsent(heard.id(), heard) == null && fact.direction() == Direction.OUTBOUND) {
      message(fact.occurredAt());
    }
  }

  private void asked(ClarificationRequested fact) {
    pauses.merge(
        fact.number(),
        new Pause(fact.occurredAt(), null, fact.waitingFor()),
        (known, heard) ->
            new Pause(first(known.from(), heard.from()), known.to(), fact.waitingFor()));
    if (fact.waitingFor() == WaitingFor.CUSTOMER) {
      message(fact.occurredAt());
    }
  }

  private void answeredBack(ClarificationReceived fact) {
    pauses.merge(
        fact.number(),
        new Pause(fact.occurredAt(), fact.occurredAt(), WaitingFor.UNKNOWN),
        (known, heard) ->
            new Pause(known.from(), first(known.to(), heard.to()), known.waitingFor()));
  }

  /** By a person, about the matter. */
  private void message(Instant at) {
    firstResponseAt = first(firstResponseAt, at);
    messages.add(at);
  }

  private void resolved(ComplaintResolved fact) {
    message(fact.occurredAt());
    Round known = rounds.get(fact.round());
    rounds.put(
        fact.round(),
        new Round(
            fact.round(),
            fact.occurredAt(),
            fact.outcome(),
            fact.agreed(),
            fact.by(),
            known == null ? null : known.reopenedAt(),
            known == null ? null : known.reopenedBecause()));
  }

  private void reopened(ComplaintReopened fact) {
    Round known = rounds.get(fact.round());
    if (known == null) {
      rounds.put(
          fact.round(),
          new Round(fact.round(), null, null, false, null, fact.occurredAt(), fact.reason()));
    } else if (known.reopenedAt() == null) {
      rounds.put(
          fact.round(),
          new Round(
              known.number(),
              known.resolvedAt(),
              known.outcome(),
              known.agreed(),
              known.by(),
              fact.occurredAt(),
              fact.reason()));
    }
  }

  private void escalated(ComplaintEscalated fact) {
    escalations.add(
        new Escalation(
            fact.occurredAt(), fact.level(), fact.criterion(), fact.by() == null, null, null));
  }

  private void lowered(ComplaintDeescalated fact) {
    escalations.replaceAll(
        step ->
            step.loweredAt() == null && step.level() > fact.level()
                ? new Escalation(
                    step.at(),
                    step.level(),
                    step.criterion(),
                    step.automatic(),
                    fact.occurredAt(),
                    fact.reason())
                : step);
  }

  private void offered(RedressOffered fact) {
    redress.merge(
        fact.number(),
        new Redress(
            fact.number(),
            fact.kind(),
            fact.amountMinor(),
            fact.currency(),
            fact.occurredAt(),
            null,
            null,
            false),
        (known, heard) ->
            new Redress(
                known.number(),
                known.kind(),
                known.paidAt() == null ? heard.amountMinor() : known.amountMinor(),
                known.paidAt() == null ? heard.currency() : known.currency(),
                first(known.offeredAt(), heard.offeredAt()),
                known.acceptedAt(),
                known.paidAt(),
                known.late()));
  }

  private void accepted(RedressAccepted fact) {
    redress.merge(
        fact.number(),
        new Redress(fact.number(), fact.kind(), null, null, null, fact.occurredAt(), null, false),
        (known, heard) ->
            new Redress(
                known.number(),
                known.kind(),
                known.amountMinor(),
                known.currency(),
                known.offeredAt(),
                first(known.acceptedAt(), heard.acceptedAt()),
                known.paidAt(),
                known.late()));
  }

  private void paid(RedressPaid fact) {
    Redress heard =
        new Redress(
            fact.number(),
            fact.kind(),
            fact.amountMinor(),
            fact.currency(),
            null,
            null,
            fact.occurredAt(),
            Boolean.TRUE.equals(fact.late()));
    redress.merge(
        fact.number(),
        heard,
        (known, paid) ->
            known.paidAt() != null
                ? known
                : new Redress(
                    known.number(),
                    known.kind(),
                    paid.amountMinor(),
                    paid.currency(),
                    known.offeredAt(),
                    known.acceptedAt(),
                    paid.paidAt(),
                    paid.late()));
  }

  private void set(DeadlineSet fact) {
    due(fact.deadlineId(), fact.kind(), fact.dueAt());
    change(
        fact.deadlineId(),
        fact.kind(),
        c ->
            new Clock(
                c.id(),
                c.kind(),
                c.dueAt(),
                c.metAt(),
                c.breachedAt(),
                c.cancelledAt(),
                first(c.startedAt(), fact.startedAt()),
                c.standstills()));
  }

  private void due(UUID id, recourse.contract.ClockKind kind, Instant dueAt) {
    change(id, kind, c -> clock(c, dueAt, c.metAt(), c.breachedAt(), c.cancelledAt()));
  }

  private void met(DeadlineMet fact) {
    change(
        fact.deadlineId(),
        fact.kind(),
        c ->
            clock(
                c,
                c.dueAt() == null ? fact.dueAt() : c.dueAt(),
                first(c.metAt(), fact.occurredAt()),
                c.breachedAt(),
                c.cancelledAt()));
  }

  private void breached(DeadlineBreached fact) {
    change(
        fact.deadlineId(),
        fact.kind(),
        c ->
            clock(
                c,
                c.dueAt() == null ? fact.dueAt() : c.dueAt(),
                c.metAt(),
                first(c.breachedAt(), fact.occurredAt()),
                c.cancelledAt()));
  }

  private void cancelled(DeadlineCancelled fact) {
    change(
        fact.deadlineId(),
        fact.kind(),
        c ->
            clock(
                c,
                c.dueAt(),
                c.metAt(),
                c.breachedAt(),
                first(c.cancelledAt(), fact.occurredAt())));
  }

  private void stoodStill(DeadlinePaused fact) {
    change(
        fact.deadlineId(),
        fact.kind(),
        c ->
            new Clock(
                c.id(),
                c.kind(),
                c.dueAt(),
                c.metAt(),
                c.breachedAt(),
                c.cancelledAt(),
                c.startedAt(),
                Stream.concat(c.standstills().stream(), Stream.of(standstill(c, fact.occurredAt())))
                    .toList()));
  }

  private static Standstill standstill(Clock clock, Instant at) {
    boolean known = clock.startedAt() != null && clock.dueAt() != null;
    double allowed = known ? seconds(clock.startedAt(), clock.dueAt()) : 0;
    return new Standstill(at, allowed > 0 ? seconds(at, clock.dueAt()) / allowed : Double.NaN);
  }

  private static double seconds(Instant from, Instant to) {
    return Duration.between(from, to).toSeconds();
  }

  private static Clock clock(
      Clock c, Instant dueAt, Instant metAt, Instant breachedAt, Instant cancelledAt) {
    return new Clock(
        c.id(), c.kind(), dueAt, metAt, breachedAt, cancelledAt, c.startedAt(), c.standstills());
  }

  private void change(UUID id, recourse.contract.ClockKind kind, UnaryOperator<Clock> change) {
    Clock known =
        clocks.getOrDefault(id, new Clock(id, kind, null, null, null, null, null, List.of()));
    clocks.put(id, change.apply(known));
  }

  private void scheduled(FollowUpScheduled fact) {
    followUp(
        fact.followUpId(),
        f ->
            new FollowUp(
                f.id(),
                fact.round(),
                fact.dueAt(),
                f.sentAt(),
                f.tries(),
                f.lapsedAt(),
                f.satisfiedAt(),
                f.dissatisfiedAt()));
  }

  private void sent(FollowUpSent fact) {
    followUp(
        fact.followUpId(),
        f ->
            new FollowUp(
                f.id(),
                f.round(),
                f.dueAt(),
                first(f.sentAt(), fact.occurredAt()),
                Math.max(f.tries(), fact.attempt()),
                f.lapsedAt(),
                f.satisfiedAt(),
                f.dissatisfiedAt()));
  }

  private void lapsed(FollowUpLapsed fact) {
    followUp(
        fact.followUpId(),
        f ->
            new FollowUp(
                f.id(),
                f.round(),
                f.dueAt(),
                f.sentAt(),
                Math.max(f.tries(), fact.attempts()),
                first(f.lapsedAt(), fact.occurredAt()),
                f.satisfiedAt(),
                f.dissatisfiedAt()));
  }

  private void satisfied(SatisfactionConfirmed fact) {
    followUp(
        fact.followUpId(),
        f ->
            new FollowUp(
                f.id(),
                f.round(),
                f.dueAt(),
                f.sentAt(),
                f.tries(),
                f.lapsedAt(),
                first(f.satisfiedAt(), fact.occurredAt()),
                f.dissatisfiedAt()));
  }

  private void dissatisfied(DissatisfactionReported fact) {
    followUp(
        fact.followUpId(),
        f ->
            new FollowUp(
                f.id(),
                f.round(),
                f.dueAt(),
                f.sentAt(),
                f.tries(),
                f.lapsedAt(),
                f.satisfiedAt(),
                first(f.dissatisfiedAt(), fact.occurredAt())));
  }

  private void followUp(UUID id, UnaryOperator<FollowUp> change) {
    FollowUp known =
        followUps.getOrDefault(id, new FollowUp(id, 0, null, null, 0, null, null, null));
    followUps.put(id, change.apply(known));
  }

  private void answered(SurveyAnswered fact) {
    answers.add(fact);
  }

  /** Facts come in the order of time, so what was known first stays. */
  private static Instant first(Instant known, Instant heard) {
    return Objects.requireNonNullElse(known, heard);
  }

  private static <F extends Fact> void on(Class<F> kind, Reader<F> reader) {
    READ.put(kind, (reading, fact) -> reader.read(reading, kind.cast(fact)));
  }

  @FunctionalInterface
  private interface Reader<F extends Fact> {
    void read(Reading reading, F fact);
  }
}
