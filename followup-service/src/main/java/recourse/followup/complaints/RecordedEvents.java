package recourse.followup.complaints;

import static recourse.followup.complaints.HistoryEvent.of;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import recourse.contract.CaseAssigned;
import recourse.contract.Channel;
import recourse.contract.ClarificationReceived;
import recourse.contract.ClarificationRequested;
import recourse.contract.ComplaintAcknowledged;
import recourse.contract.ComplaintClosed;
import recourse.contract.ComplaintEscalated;
import recourse.contract.ComplaintEvent;
import recourse.contract.ComplaintRegistered;
import recourse.contract.ComplaintReopened;
import recourse.contract.ComplaintResolutionOvertaken;
import recourse.contract.ComplaintResolved;
import recourse.contract.ComplaintTriaged;
import recourse.contract.ComplaintWithdrawalOvertaken;
import recourse.contract.ComplaintWithdrawn;
import recourse.contract.ContactLogged;
import recourse.contract.CustomerErased;
import recourse.contract.Direction;
import recourse.contract.DissatisfactionReported;
import recourse.contract.DomainEvent;
import recourse.contract.FollowUpSent;
import recourse.contract.HistoryImported;
import recourse.contract.LetterIssued;
import recourse.contract.LetterKind;
import recourse.contract.OwnershipTaken;
import recourse.contract.ProgressSent;
import recourse.contract.RedressAccepted;
import recourse.contract.RedressPaid;
import recourse.contract.RegulatorNotified;
import recourse.contract.SatisfactionConfirmed;
import recourse.contract.SolutionProposed;
import recourse.contract.WaitingFor;
import recourse.followup.complaints.HistoryEvent.Kind;

/** The table of the events that a history remembers, and as what. */
public final class RecordedEvents {
  private static final Map<Class<?>, Function<ComplaintEvent, Stream<HistoryEvent>>> TABLE =
      new HashMap<>();

  static {
    on(ComplaintRegistered.class, e -> Stream.of());
    on(ComplaintAcknowledged.class, e -> Stream.of(of(Kind.ACKNOWLEDGED, e.occurredAt())));
    on(
        ComplaintTriaged.class,
        e ->
            Stream.of(
                of(Kind.PRIORITY, e.occurredAt(), e.priority().name()),
                of(Kind.SEVERITY, e.occurredAt(), e.severity().name()),
                of(Kind.PRODUCT, e.occurredAt(), e.product())));
    on(CaseAssigned.class, RecordedEvents::assigned);
    on(OwnershipTaken.class, e -> Stream.of(of(Kind.HANDLER, e.occurredAt(), e.handler())));
    on(ComplaintEscalated.class, e -> Stream.of(of(Kind.ESCALATED, e.occurredAt())));
    on(ClarificationRequested.class, RecordedEvents::asked);
    on(
        ClarificationReceived.class,
        e -> Stream.of(of(Kind.CLARIFICATION_RECEIVED, e.number(), e.occurredAt())));
    on(SolutionProposed.class, e -> Stream.of(of(Kind.MESSAGE, e.occurredAt())));
    on(ProgressSent.class, e -> Stream.of(of(Kind.MESSAGE, e.occurredAt())));
    on(LetterIssued.class, RecordedEvents::lettered);
    on(ContactLogged.class, RecordedEvents::contacted);
    on(ComplaintResolved.class, RecordedEvents::resolved);
    on(ComplaintReopened.class, e -> Stream.of(of(Kind.REOPENED, e.round(), e.occurredAt())));
    on(ComplaintWithdrawn.class, e -> Stream.of(of(Kind.WITHDRAWN, e.occurredAt())));
    on(
        ComplaintWithdrawalOvertaken.class,
        e -> Stream.of(of(Kind.WITHDRAWAL_OVERTAKEN, e.occurredAt(), e.withdrawnAt().toString())));
    on(
        ComplaintResolutionOvertaken.class,
        e ->
            Stream.of(
                new HistoryEvent(
                    Kind.RESOLUTION_OVERTAKEN,
                    e.round(),
                    e.occurredAt(),
                    e.resolvedAt().toString())));
    on(ComplaintClosed.class, e -> Stream.of(of(Kind.CLOSED, e.occurredAt(), e.reason().name())));
    on(RedressAccepted.class, RecordedEvents::accepted);
    on(RedressPaid.class, e -> Stream.of(of(Kind.REDRESS_PAID, e.number(), e.occurredAt())));
    on(RegulatorNotified.class, e -> Stream.of(of(Kind.REGULATOR_NOTIFIED, e.occurredAt())));
    on(FollowUpSent.class, e -> Stream.of(of(Kind.FOLLOWED_UP, e.occurredAt())));
    on(DissatisfactionReported.class, e -> Stream.of(of(Kind.FOLLOWED_UP, e.occurredAt())));
    on(
        SatisfactionConfirmed.class,
        e -> Stream.of(of(Kind.FOLLOWED_UP, e.occurredAt()), of(Kind.ACCEPTED, e.occurredAt())));
    on(HistoryImported.class, RecordedEvents::imported);
    on(CustomerErased.class, e -> Stream.of(of(Kind.ERASED, e.occurredAt())));
  }

  private RecordedEvents() {}

  private static <E extends ComplaintEvent> void on(
      Class<E> type, Function<E, Stream<HistoryEvent>> recording) {
    TABLE.put(type, event -> recording.apply(type.cast(event)));
  }

  /** Whether something is remembered of events of a kind. */
  public static boolean include(Class<? extends DomainEvent> kind) {
    return TABLE.containsKey(kind);
  }

  /** What is remembered of an event; nothing of those that are not in the table. */
  static List<HistoryEvent> in(ComplaintEvent event) {
    Function<ComplaintEvent, Stream<HistoryEvent>> recording = TABLE.get(event.getClass());
    return recording == null ? List.of() : recording.apply(event).toList();
  }

  private static Stream<HistoryEvent> assigned(CaseAssigned e) {
    List<HistoryEvent> all = new ArrayList<>();
    if (e.team() != null) {
      all.add(of(Kind.TEAM, e.occurredAt(), e.team()));
    }
    if (e.handler() != null) {
      all.add(of(Kind.HANDLER, e.occurredAt(), e.handler()));
    }
    return all.stream();
  }

  /** Asking the customer is also a message to them. */
  private static Stream<HistoryEvent> asked(ClarificationRequested e) {
    HistoryEvent asked =
        new HistoryEvent(
            Kind.CLARIFICATION_REQUESTED, e.number(), e.occurredAt(), e.waitingFor().name());
    return e.waitingFor() == WaitingFor.CUSTOMER
        ? Stream.of(asked, of(Kind.MESSAGE, e.occurredAt()))
        : Stream.of(asked);
  }

  /** A letter that tells why there is no answer yet is a message, too. */
  private static Stream<HistoryEvent> lettered(LetterIssued e) {
    Kind kind =
        e.letter() == LetterKind.DELAY_NOTICE
            ? Kind.DELAY_NOTICE
            : e.letter() == LetterKind.DEADLOCK_LETTER ? Kind.DEADLOCK_LETTER : null;
    return kind == null
        ? Stream.of()
        : Stream.of(of(kind, e.number(), e.occurredAt()), of(Kind.MESSAGE, e.occurredAt()));
  }

  /** Seeking the customer is a message about the matter if they were there. */
  private static Stream<HistoryEvent> contacted(ContactLogged e) {
    boolean reached = e.channel() != Channel.PHONE || e.talkSeconds() > 0;
    return e.direction() == Direction.OUTBOUND && reached
        ? Stream.of(of(Kind.MESSAGE, e.occurredAt()))
        : Stream.of();
  }

  private static Stream<HistoryEvent> resolved(ComplaintResolved e) {
    return Stream.of(
            of(Kind.RESOLVED, e.round(), e.occurredAt()),
            e.agreed() ? of(Kind.ACCEPTED, e.occurredAt()) : null,
            e.by() == null ? null : of(Kind.HANDLER, e.occurredAt(), e.by()))
        .filter(Objects::nonNull);
  }

  /** From the acceptance on its money is owed. */
  private static Stream<HistoryEvent> accepted(RedressAccepted e) {
    return e.payBy() == null
        ? Stream.of()
        : Stream.of(
            new HistoryEvent(
                Kind.REDRESS_ACCEPTED, e.number(), e.occurredAt(), e.payBy().toString()));
  }

  private static Stream<HistoryEvent> imported(HistoryImported e) {
    boolean missed = e.targetMissedAt() != null || Boolean.FALSE.equals(e.targetMet());
    String verdict = missed ? "missed" : e.targetMet() == null ? "" : "met";
    HistoryEvent judged = of(Kind.VERDICT, e.occurredAt(), verdict);
    return e.targetMissedAt() == null
        ? Stream.of(judged)
        : Stream.of(judged, of(Kind.MISSED_AT_SOURCE, e.targetMissedAt()));
  }
}
