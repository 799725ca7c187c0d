package recourse.metrics.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
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
import recourse.contract.Fact;
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
import recourse.metrics.model.MeasuredComplaint.Answer;
import recourse.metrics.model.MeasuredComplaint.Closing;
import recourse.metrics.model.MeasuredComplaint.Contact;
import recourse.metrics.model.MeasuredComplaint.Escalation;
import recourse.metrics.model.MeasuredComplaint.Judgement;
import recourse.metrics.model.MeasuredComplaint.Pause;
import recourse.metrics.model.MeasuredComplaint.Registration;
import recourse.metrics.model.MeasuredComplaint.Repeat;
import recourse.metrics.model.MeasuredComplaint.Review;
import recourse.metrics.model.MeasuredComplaint.Round;

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
    on(DeadlineMoved.class, (r, f) -> r.clock(f.deadlineId(), f.kind()).dueAt = f.dueAt());
    on(DeadlineResumed.class, (r, f) -> r.clock(f.deadlineId(), f.kind()).dueAt = f.dueAt());
    on(DeadlinePaused.class, Reading::stoodStill);
    on(DeadlineMet.class, Reading::met);
    on(DeadlineBreached.class, Reading::breached);
    on(DeadlineCancelled.class, Reading::cancelled);
    on(FollowUpScheduled.class, Reading::scheduled);
    on(FollowUpSent.class, Reading::sent);
    on(FollowUpLapsed.class, Reading::lapsed);
    on(SatisfactionConfirmed.class, Reading::satisfied);
    on(DissatisfactionReported.class, Reading::dissatisfied);
    on(SurveyAnswered.class, (r, f) -> r.answers.add(f));
    on(QualityReviewed.class, Reading::reviewed);
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
  private final Map<Integer, Drafts.OfRedress> redress = new TreeMap<>();
  private final Map<Integer, Pause> pauses = new TreeMap<>();
  private final Map<UUID, Drafts.OfClock> clocks = new TreeMap<>();
  private final Map<UUID, Drafts.OfFollowUp> followUps = new TreeMap<>();
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
        redress.values().stream().map(Drafts.OfRedress::done).toList(),
        inTime(pauses.values().stream(), Pause::from),
        clocks.values().stream().map(Drafts.OfClock::done).toList(),
        followUps.values().stream().map(Drafts.OfFollowUp::done).toList(),
        versions(),
        List.copyOf(reviews),
        cause,
        repeatOf,
        mergedInto,
        story.firstRecordedAt(),
        story.lastMeasuredAt());
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
        Boolean.TRUE.equals(fact.helpWanted()),
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
    Drafts.OfRedress draft = redress(fact.number(), fact.kind());
    draft.offeredAt = first(draft.offeredAt, fact.occurredAt());
    if (draft.paidAt == null) {
      draft.worth(fact.amountMinor(), fact.currency());
    }
  }

  private void accepted(RedressAccepted fact) {
    Drafts.OfRedress draft = redress(fact.number(), fact.kind());
    draft.acceptedAt = first(draft.acceptedAt, fact.occurredAt());
  }

  private void paid(RedressPaid fact) {
    Drafts.OfRedress draft = redress(fact.number(), fact.kind());
    if (draft.paidAt == null) {
      draft.paidAt = fact.occurredAt();
      draft.late = Boolean.TRUE.equals(fact.late());
      draft.worth(fact.amountMinor(), fact.currency());
    }
  }

  private Drafts.OfRedress redress(int number, RedressKind kind) {
    return redress.computeIfAbsent(number, unheard -> new Drafts.OfRedress(number, kind));
  }

  private void set(DeadlineSet fact) {
    Drafts.OfClock draft = clock(fact.deadlineId(), fact.kind());
    draft.dueAt = fact.dueAt();
    draft.startedAt = first(draft.startedAt, fact.startedAt());
  }

  private void met(DeadlineMet fact) {
    Drafts.OfClock draft = clock(fact.deadlineId(), fact.kind());
    draft.dueAt = first(draft.dueAt, fact.dueAt());
    draft.metAt = first(draft.metAt, fact.occurredAt());
  }

  private void breached(DeadlineBreached fact) {
    Drafts.OfClock draft = clock(fact.deadlineId(), fact.kind());
    draft.dueAt = first(draft.dueAt, fact.dueAt());
    draft.breachedAt = first(draft.breachedAt, fact.occurredAt());
  }

  private void cancelled(DeadlineCancelled fact) {
    Drafts.OfClock draft = clock(fact.deadlineId(), fact.kind());
    draft.cancelledAt = first(draft.cancelledAt, fact.occurredAt());
  }

  private void stoodStill(DeadlinePaused fact) {
    clock(fact.deadlineId(), fact.kind()).standsStill(fact.occurredAt());
  }

  private Drafts.OfClock clock(UUID id, ClockKind kind) {
    return clocks.computeIfAbsent(id, unheard -> new Drafts.OfClock(id, kind));
  }

  private void scheduled(FollowUpScheduled fact) {
    Drafts.OfFollowUp draft = followUp(fact.followUpId());
    draft.round = fact.round();
    draft.dueAt = fact.dueAt();
    draft.sampling = fact.sampling();
  }

  private void sent(FollowUpSent fact) {
    Drafts.OfFollowUp draft = followUp(fact.followUpId());
    draft.sentAt = first(draft.sentAt, fact.occurredAt());
    draft.tries = Math.max(draft.tries, fact.attempt());
  }

  private void lapsed(FollowUpLapsed fact) {
    Drafts.OfFollowUp draft = followUp(fact.followUpId());
    draft.lapsedAt = first(draft.lapsedAt, fact.occurredAt());
    draft.tries = Math.max(draft.tries, fact.attempts());
  }

  private void satisfied(SatisfactionConfirmed fact) {
    Drafts.OfFollowUp draft = followUp(fact.followUpId());
    draft.satisfiedAt = first(draft.satisfiedAt, fact.occurredAt());
  }

  private void dissatisfied(DissatisfactionReported fact) {
    Drafts.OfFollowUp draft = followUp(fact.followUpId());
    draft.dissatisfiedAt = first(draft.dissatisfiedAt, fact.occurredAt());
  }

  private Drafts.OfFollowUp followUp(UUID id) {
    return followUps.computeIfAbsent(id, Drafts.OfFollowUp::new);
  }

  private void reviewed(QualityReviewed fact) {
    reviews.add(
        new Review(
            fact.occurredAt(),
            fact.standard(),
            fact.points(),
            fact.outOf(),
            fact.sampling(),
            fact.opinion()));
  }

  /** Facts come in the order of time, so what was known first stays. */
  private static Instant first(Instant known, Instant heard) {
    return known == null ? heard : known;
  }

  private static <F extends Fact> void on(Class<F> kind, Reader<F> reader) {
    READ.put(kind, (reading, fact) -> reader.read(reading, kind.cast(fact)));
  }

  @FunctionalInterface
  private interface Reader<F extends Fact> {
    void read(Reading reading, F fact);
  }
}
