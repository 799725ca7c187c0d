package recourse.metrics.measures.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import recourse.contract.ClockKind;
import recourse.contract.ClosureReason;
import recourse.contract.DeescalationReason;
import recourse.contract.Direction;
import recourse.contract.Outcome;
import recourse.contract.RedressKind;
import recourse.contract.ReopeningReason;
import recourse.contract.SurveySampling;
import recourse.metrics.measures.definition.Thresholds;
import recourse.metrics.projection.MeasuredComplaint;
import recourse.metrics.projection.MeasuredComplaint.Answer;
import recourse.metrics.projection.MeasuredComplaint.Clock;
import recourse.metrics.projection.MeasuredComplaint.Closing;
import recourse.metrics.projection.MeasuredComplaint.Contact;
import recourse.metrics.projection.MeasuredComplaint.Escalation;
import recourse.metrics.projection.MeasuredComplaint.FollowUp;
import recourse.metrics.projection.MeasuredComplaint.Pause;
import recourse.metrics.projection.MeasuredComplaint.Registration;
import recourse.metrics.projection.MeasuredComplaint.Round;
import recourse.metrics.projection.MeasuredComplaint.Verdict;
import recourse.metrics.projection.OpenTime;
import recourse.spine.time.BusinessCalendar;

/**
 * The facets of one complaint by which figures are counted, worked out once when the complaint
 * changed. Rules that need the calendar or more than one part of the history are here; what depends
 * on the question is not.
 */
@NullUnmarked // still to be annotated
final class DerivedColumns {
  private static final Set<DeescalationReason> NEEDLESS =
      Set.of(DeescalationReason.CRITERION_NOT_MET, DeescalationReason.GIVEN_BACK_WITH_ADVICE);

  private final MeasuredComplaint complaint;
  private final Registration registration;
  private final BusinessCalendar calendar;
  private final Thresholds limits;
  private final OpenTime open;

  DerivedColumns(MeasuredComplaint complaint, BusinessCalendar calendar, Thresholds limits) {
    this.limits = limits;
    this.complaint = complaint;
    this.registration = complaint.registration();
    this.calendar = calendar;
    this.open = OpenTime.of(complaint);
  }

  /** When it was closed, so far as the final answer goes, measured against its receipt. */
  enum Band {
    WITHIN_BUSINESS_DAYS,
    WITHIN_WEEKS,
    LATER
  }

  /** What was decided. */
  enum Decision {
    NONE,
    UNDECIDED,
    UPHELD,
    NOT_UPHELD
  }

  OpenTime openTime() {
    return open;
  }

  Instant firstResolvedAt() {
    return resolutions().map(Round::resolvedAt).min(Comparator.naturalOrder()).orElse(null);
  }

  Instant lastResolvedAt() {
    return resolutions().map(Round::resolvedAt).max(Comparator.naturalOrder()).orElse(null);
  }

  Instant lastClosedAt() {
    return last(complaint.closings()).map(Closing::at).orElse(null);
  }

  int closings() {
    return complaint.closings().size();
  }

  boolean closedByWithdrawal() {
    return last(complaint.closings())
        .filter(closing -> closing.reason() == ClosureReason.WITHDRAWN)
        .isPresent();
  }

  boolean reopenedSoon() {
    return complaint.rounds().stream().anyMatch(r -> r.reopenedWithin(limits.reopenedWithin()));
  }

  /** The acknowledgement, or a full response if that was earlier. */
  Instant answeredOrAcknowledgedAt() {
    Instant resolved = firstResolvedAt();
    Instant acknowledged = complaint.acknowledgedAt();
    if (resolved == null || acknowledged == null) {
      return resolved == null ? acknowledged : resolved;
    }
    return resolved.isBefore(acknowledged) ? resolved : acknowledged;
  }

  /** Working seconds from the receipt; -1 when there is no such instant. */
  long workingSecondsTo(Instant at) {
    return at == null ? -1 : calendar.workingBetween(registration.receivedAt(), at).toSeconds();
  }

  /** Working seconds from receipt to the last resolution, without those of pauses; -1 if none. */
  long netWorkingSeconds() {
    Instant end = lastResolvedAt();
    if (end == null) {
      return -1;
    }
    Duration paused = Duration.ZERO;
    Instant cursor = registration.receivedAt();
    for (Pause pause : complaint.pauses()) {
      Instant from = pause.from().isAfter(cursor) ? pause.from() : cursor;
      Instant to = pause.to() == null || pause.to().isAfter(end) ? end : pause.to();
      if (from.isBefore(to)) {
        paused = paused.plus(calendar.workingBetween(from, to));
        cursor = to;
      }
    }
    return calendar.workingBetween(registration.receivedAt(), end).minus(paused).toSeconds();
  }

  Band band() {
    Instant closed = lastClosedAt();
    if (closed == null) {
      return Band.LATER;
    }
    LocalDate receipt = registration.receivedAt().atZone(calendar.zone()).toLocalDate();
    LocalDate third = calendar.businessDaysAfter(receipt, limits.businessDays());
    if (!closed.isAfter(calendar.closeOf(third))) {
      return Band.WITHIN_BUSINESS_DAYS;
    }
    LocalDate last = receipt.plus(limits.weeks());
    return closed.isBefore(last.plusDays(1).atStartOfDay(calendar.zone()).toInstant())
        ? Band.WITHIN_WEEKS
        : Band.LATER;
  }

  /** Goodwill where the events cannot be decided is an uphold; goodwill on a rejection is not. */
  Decision decision() {
    Outcome outcome =
        resolutions().max(Comparator.comparing(Round::resolvedAt)).map(Round::outcome).orElse(null);
    if (outcome == null || outcome == Outcome.UNKNOWN) {
      return Decision.NONE;
    }
    return switch (outcome) {
      case UPHELD, PARTLY_UPHELD -> Decision.UPHELD;
      case NOT_UPHELD -> Decision.NOT_UPHELD;
      default -> goodwillPaid() ? Decision.UPHELD : Decision.UNDECIDED;
    };
  }

  private boolean goodwillPaid() {
    return complaint.redress().stream()
        .anyMatch(redress -> redress.kind() == RedressKind.GOODWILL && redress.paidAt() != null);
  }

  /**
   * Resolved in the first contact, accepted by the customer, without a transfer or an escalation.
   * Whether the matter then stayed quiet is another question.
   */
  boolean resolvedAtFirstContact() {
    Instant resolved = firstResolvedAt();
    return resolved != null
        && complaint.transfers() == 0
        && complaint.escalations().isEmpty()
        && accepted()
        && contacts(resolved) <= 1;
  }

  private long contacts(Instant until) {
    return complaint.contacts().stream().filter(c -> !c.startedAt().isAfter(until)).count();
  }

  private boolean accepted() {
    boolean rejected = complaint.followUps().stream().anyMatch(f -> f.dissatisfiedAt() != null);
    boolean agreed =
        complaint.agreedAt() != null
            || resolutions().anyMatch(Round::agreed)
            || complaint.followUps().stream().anyMatch(f -> f.satisfiedAt() != null);
    return agreed && !rejected;
  }

  /** The first sign after the first resolution that it did not help; null if there is none. */
  @Nullable Instant troubledAt() {
    Instant resolved = firstResolvedAt();
    if (resolved == null) {
      return null;
    }
    Stream<Instant> callsAgain =
        complaint.contacts().stream()
            .filter(contact -> contact.direction() == Direction.INBOUND)
            .map(Contact::startedAt);
    Stream<Instant> reopenings =
        complaint.rounds().stream().map(Round::reopenedAt).filter(Objects::nonNull);
    return Stream.concat(callsAgain, reopenings)
        .filter(at -> at.isAfter(resolved))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The latest clock that was met or missed; null if none. */
  @Nullable Instant caseJudgedAt() {
    return judged().map(Clock::judgedAt).max(Comparator.naturalOrder()).orElse(null);
  }

  boolean everyClockMet() {
    return judged().allMatch(clock -> clock.verdict() == Verdict.MET);
  }

  private Stream<Clock> judged() {
    return complaint.clocks().stream()
        .filter(clock -> clock.verdict() == Verdict.MET || clock.verdict() == Verdict.MISSED);
  }

  /** When it first ought to have moved up, by what events tell; null if it never ought to. */
  @Nullable Instant criterionMetAt() {
    Stream<Instant> severe =
        Stream.ofNullable(complaint.judgement())
            .filter(judgement -> limits.severe().contains(judgement.severity()))
            .map(MeasuredComplaint.Judgement::at);
    Stream<Instant> late =
        complaint.clocks().stream()
            .filter(
                clock -> clock.kind() == ClockKind.RESOLVE || clock.kind() == ClockKind.STATUTORY)
            .filter(clock -> clock.verdict() == Verdict.MISSED)
            .map(Clock::breachedAt);
    Stream<Instant> unhappy =
        complaint.rounds().stream()
            .filter(round -> round.reopenedBecause() == ReopeningReason.DISSATISFIED)
            .map(Round::reopenedAt);
    return Stream.of(severe, late, unhappy)
        .flatMap(met -> met)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  boolean escalatedBy(Instant limit) {
    return complaint.escalations().stream().anyMatch(step -> !step.at().isAfter(limit));
  }

  static boolean isNeedless(Escalation step) {
    return step.loweredBecause() != null && NEEDLESS.contains(step.loweredBecause());
  }

  /** The longest wait for a message while it was open, so far as it is over; -1 if none is. */
  long longestSilence() {
    long longest = -1;
    for (OpenTime.Interval interval : open.intervals()) {
      Instant heard = interval.from();
      for (Instant message : messagesIn(interval)) {
        longest = Math.max(longest, Duration.between(heard, message).toSeconds());
        heard = message;
      }
      if (interval.to() != null) {
        longest = Math.max(longest, Duration.between(heard, interval.to()).toSeconds());
      }
    }
    return longest;
  }

  /** Since when the customer of an open complaint has heard nothing; null if it is not open. */
  @Nullable Instant silentSince() {
    if (open.intervals().isEmpty()) {
      return null;
    }
    OpenTime.Interval latest = open.intervals().get(open.intervals().size() - 1);
    return latest.to() != null ? null : last(messagesIn(latest)).orElse(latest.from());
  }

  private List<Instant> messagesIn(OpenTime.Interval interval) {
    return complaint.messages().stream()
        .filter(at -> at.isAfter(interval.from()))
        .filter(at -> interval.to() == null || at.isBefore(interval.to()))
        .sorted()
        .toList();
  }

  /** Sent by the end of the local day on which it was due. */
  boolean sentOnTime(FollowUp followUp) {
    return followUp.sentAt() != null
        && !localDay(followUp.sentAt()).isAfter(localDay(followUp.dueAt()));
  }

  /** Whether the resolution it asks about had ended before the question was due. */
  boolean overtaken(FollowUp followUp) {
    return followUp.sentAt() == null
        && complaint.rounds().stream()
            .filter(round -> round.number() == followUp.round())
            .anyMatch(
                round ->
                    round.reopenedAt() != null && !round.reopenedAt().isAfter(followUp.dueAt()));
  }

  /** The answers that count. */
  List<Answer> answers() {
    return complaint.answers().stream().filter(Answer::latest).toList();
  }

  boolean hasAnswer(FollowUp followUp) {
    return complaint.answers().stream().anyMatch(a -> a.followUpId().equals(followUp.id()));
  }

  boolean wantsHelp(FollowUp followUp) {
    return answers().stream()
        .anyMatch(answer -> answer.followUpId().equals(followUp.id()) && answer.helpWanted());
  }

  boolean wasAskedForScores(Round round) {
    return about(round).anyMatch(ask -> ask.sentAt() != null && ask.asksForScores());
  }

  boolean isSampled(Round round, SurveySampling sampling) {
    return about(round).anyMatch(ask -> ask.sampling() == sampling);
  }

  private Stream<FollowUp> about(Round round) {
    return complaint.followUps().stream().filter(ask -> ask.round() == round.number());
  }

  List<Round> resolved() {
    return resolutions().toList();
  }

  long handlingSeconds() {
    return complaint.contacts().stream().mapToLong(Contact::handling).sum();
  }

  private Stream<Round> resolutions() {
    return complaint.rounds().stream().filter(round -> round.resolvedAt() != null);
  }

  private LocalDate localDay(Instant at) {
    return at.atZone(calendar.zone()).toLocalDate();
  }

  private static <T> Optional<T> last(List<T> list) {
    return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
  }
}
