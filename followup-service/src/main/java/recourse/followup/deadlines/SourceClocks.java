package recourse.followup.deadlines;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recourse.contract.ClockKind;
import recourse.followup.complaints.ComplaintHistory;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.HistoryEvent.Kind;
import recourse.followup.deadlines.ClockState.SourceVerdict;

/**
 * The clock of an imported history: the date its source promised, held until all was heard of, or
 * else only the source's verdict. It is never moved, paused or warned of.
 */
record SourceClocks(ClockInputs inputs) {

  List<ComputedClock> all() {
    Instant promisedBy = inputs.registered().promisedBy();
    return promisedBy == null ? verdict() : List.of(promised(promisedBy));
  }

  private ComputedClock promised(Instant promisedBy) {
    Instant start = inputs.receivedAt();
    ClockSpan ended =
        ClockSpan.of(
            Deadline.idOfFirstAnswer(inputs.complaintId()),
            inputs.complaintId(),
            ClockKind.RESOLVE,
            1,
            start,
            history().resolved(1),
            history().endedSince(start));
    return clock(
        ClockState.PROMISED_AT_SOURCE,
        ended.stoppedAt(),
        ended.cancelled(),
        !history().has(Kind.VERDICT),
        promisedBy,
        null);
  }

  private List<ComputedClock> verdict() {
    return history()
        .all(Kind.VERDICT)
        .filter(event -> !event.code().isEmpty())
        .map(this::verdict)
        .limit(1)
        .toList();
  }

  private ComputedClock verdict(HistoryEvent event) {
    boolean missed = event.code().equals("missed");
    Instant shownAsMissed = history().first(Kind.MISSED_AT_SOURCE);
    Instant missedAt = shownAsMissed == null ? event.at() : shownAsMissed;
    Instant resolvedAt =
        history().all(Kind.RESOLVED).map(HistoryEvent::at).max(Instant::compareTo).orElse(null);
    return clock(
        ClockState.VERDICT_OF_SOURCE,
        resolvedAt == null && !missed ? event.at() : resolvedAt,
        false,
        false,
        null,
        new SourceVerdict(missed, missed ? missedAt : null));
  }

  private ComputedClock clock(
      String version,
      @Nullable Instant end,
      boolean cancelled,
      boolean held,
      @Nullable Instant dueAt,
      @Nullable SourceVerdict verdict) {
    ClockSpan span =
        new ClockSpan(
            Deadline.idOfFirstAnswer(inputs.complaintId()),
            inputs.complaintId(),
            ClockKind.RESOLVE,
            1,
            inputs.receivedAt(),
            end,
            cancelled,
            held);
    AppliedRule rule = new AppliedRule("SOURCE-resolve", version, "another system", null, false);
    return new ComputedClock(
        ClockState.said(span, rule, dueAt, null, verdict),
        ClockBasis.plain(List.of(), List.of(), inputs.register().revision(), null));
  }

  private ComplaintHistory history() {
    return inputs.history();
  }
}
