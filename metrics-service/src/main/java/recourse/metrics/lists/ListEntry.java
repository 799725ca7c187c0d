package recourse.metrics.lists;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import recourse.contract.Channel;
import recourse.contract.ClockKind;
import recourse.contract.CustomerKind;
import recourse.contract.DeadlineAtRisk;
import recourse.contract.Outcome;
import recourse.contract.Priority;
import recourse.contract.Severity;
import recourse.metrics.eventlog.EventHistory;
import recourse.metrics.projection.ComplaintProjector;
import recourse.metrics.projection.MeasuredComplaint;
import recourse.metrics.projection.MeasuredComplaint.Answer;
import recourse.metrics.projection.MeasuredComplaint.Clock;
import recourse.metrics.projection.MeasuredComplaint.Redress;
import recourse.metrics.projection.MeasuredComplaint.Registration;
import recourse.metrics.projection.MeasuredComplaint.Round;
import recourse.metrics.projection.MeasuredComplaint.Verdict;

/**
 * What a list shows of one complaint: references and codes, never a name or anybody's words.
 *
 * @param priority null before the triage, and so is {@code severity}
 * @param resolvedAt the latest resolution; null if none
 * @param outcome of it; null if none
 * @param redressMinor the sum of what was paid, in minor units, if all of it was in one currency
 * @param csat the latest answer; null if none
 * @param dueAt the next time at which a running clock runs out; null if none runs
 * @param atRisk whether a running clock was announced as at risk for the time it has now
 * @param overdue whether it is open and a clock ran out whose work is still owed
 */
@NullUnmarked // still to be annotated
public record ListEntry(
    UUID complaintId,
    String reference,
    Instant receivedAt,
    Channel channel,
    String product,
    String issue,
    String source,
    CustomerKind customerKind,
    Priority priority,
    Severity severity,
    String team,
    String handler,
    Standing standing,
    Instant acknowledgedAt,
    Instant resolvedAt,
    Outcome outcome,
    int reopenings,
    int escalations,
    Long redressMinor,
    String currency,
    Integer csat,
    Instant dueAt,
    boolean atRisk,
    boolean overdue) {

  /** How a complaint stands now, as the backlog counts it. */
  public enum Standing {
    OPEN,
    RESOLVED,
    CLOSED,
    WITHDRAWN,
    /** Another complaint goes on for it. */
    MERGED,
    /** Imported as answered, without a time. */
    ANSWERED_AT_SOURCE
  }

  /** The entry of a history; null until its registration arrived. */
  public static @Nullable ListEntry of(EventHistory history) {
    MeasuredComplaint complaint = ComplaintProjector.of(history);
    Registration registration = complaint.registration();
    if (registration == null) {
      return null;
    }
    Standing standing = standing(complaint);
    boolean open = standing == Standing.OPEN;
    Round last = lastResolution(complaint);
    List<Redress> paid = complaint.redress().stream().filter(r -> r.paidAt() != null).toList();
    List<String> currencies =
        paid.stream().map(Redress::currency).filter(Objects::nonNull).distinct().toList();
    List<Clock> running =
        complaint.clocks().stream().filter(c -> c.verdict() == Verdict.RUNNING).toList();
    return new ListEntry(
        complaint.complaintId(),
        registration.reference(),
        registration.receivedAt(),
        registration.channel(),
        registration.product(),
        registration.issue(),
        registration.source(),
        registration.customerKind(),
        complaint.judgement() == null ? null : complaint.judgement().priority(),
        complaint.judgement() == null ? null : complaint.judgement().severity(),
        complaint.team(),
        complaint.handler(),
        standing,
        complaint.acknowledgedAt(),
        last == null ? null : last.resolvedAt(),
        last == null ? null : last.outcome(),
        (int) complaint.rounds().stream().filter(r -> r.reopenedAt() != null).count(),
        complaint.escalations().size(),
        currencies.size() == 1 ? sum(paid) : null,
        currencies.size() == 1 ? currencies.get(0) : null,
        latestCsat(complaint),
        open ? nextDue(running) : null,
        open && running.stream().anyMatch(clock -> isAtRisk(history, clock)),
        open && complaint.clocks().stream().anyMatch(clock -> isOwed(complaint, clock)));
  }

  /** Answers come in the order in which they were given. */
  private static Integer latestCsat(MeasuredComplaint complaint) {
    return complaint.answers().stream()
        .filter(Answer::latest)
        .reduce((earlier, later) -> later)
        .map(Answer::csat)
        .orElse(null);
  }

  private static Standing standing(MeasuredComplaint complaint) {
    if (complaint.withdrawnAt() != null) {
      return Standing.WITHDRAWN;
    }
    if (complaint.mergedInto() != null) {
      return Standing.MERGED;
    }
    Instant reopened = latest(complaint.rounds().stream().map(Round::reopenedAt));
    if (isAfter(latest(complaint.closings().stream().map(c -> c.at())), reopened)) {
      return Standing.CLOSED;
    }
    Instant resolved = latest(complaint.rounds().stream().map(Round::resolvedAt));
    if (isAfter(resolved, reopened)) {
      return Standing.RESOLVED;
    }
    return resolved == null && complaint.registration().answeredAtSource()
        ? Standing.ANSWERED_AT_SOURCE
        : Standing.OPEN;
  }

  private static boolean isAfter(Instant end, Instant reopened) {
    return end != null && (reopened == null || end.isAfter(reopened));
  }

  private static Instant latest(Stream<Instant> instants) {
    return instants.filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
  }

  private static Round lastResolution(MeasuredComplaint complaint) {
    return complaint.rounds().stream()
        .filter(round -> round.resolvedAt() != null)
        .max(Comparator.comparing(Round::resolvedAt))
        .orElse(null);
  }

  private static long sum(List<Redress> paid) {
    return paid.stream()
        .map(Redress::amountMinor)
        .filter(Objects::nonNull)
        .mapToLong(Long::longValue)
        .sum();
  }

  private static Instant nextDue(List<Clock> running) {
    return running.stream()
        .map(Clock::dueAt)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static boolean isAtRisk(EventHistory history, Clock clock) {
    return history
        .all(DeadlineAtRisk.class)
        .anyMatch(
            risk -> risk.deadlineId().equals(clock.id()) && risk.dueAt().equals(clock.dueAt()));
  }

  private static boolean isOwed(MeasuredComplaint complaint, Clock clock) {
    boolean done = clock.kind() == ClockKind.ACKNOWLEDGE && complaint.acknowledgedAt() != null;
    return clock.verdict() == Verdict.MISSED && !done;
  }
}
