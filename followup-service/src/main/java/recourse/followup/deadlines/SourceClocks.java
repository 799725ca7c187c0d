package recourse.followup.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.contract.ClockKind;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.HistoryEvent.What;
import recourse.followup.complaints.KnownComplaint;
import recourse.followup.complaints.Pauses;

/**
 * The clock of an imported history: the date its source promised, held until all was told, or else
 * only the source's verdict. It is never moved, paused or warned of.
 */
record SourceClocks(KnownComplaint complaint, long revision) {
  private static final String ANSWER = "SOURCE-resolve";

  List<ClockState> readings() {
    return complaint.promisedBy() == null ? verdict() : List.of(promised());
  }

  private ClockState promised() {
    Instant start = complaint.receivedAt();
    Instant stop = complaint.history().resolved(1).orElse(null);
    Instant cancel = complaint.history().firstSince(What.ENDED, start).orElse(null);
    boolean done = stop != null && (cancel == null || !stop.isAfter(cancel));
    boolean held = complaint.history().first(What.VERDICT).isEmpty();
    return reading(
        slot(Deadline.PROMISED_AT_SOURCE, done ? stop : cancel, !done && cancel != null, held),
        complaint.promisedBy(),
        null);
  }

  private List<ClockState> verdict() {
    return complaint
        .history()
        .all(What.VERDICT)
        .filter(told -> !told.detail().isEmpty())
        .map(this::verdict)
        .limit(1)
        .toList();
  }

  private ClockState verdict(HistoryEvent told) {
    boolean missed = told.detail().equals("missed");
    Instant missedAt = complaint.history().first(What.MISSED_AT_SOURCE).orElse(told.at());
    Instant resolvedAt =
        complaint
            .history()
            .all(What.RESOLVED)
            .map(HistoryEvent::at)
            .max(Instant::compareTo)
            .orElse(null);
    Instant stop = resolvedAt == null && !missed ? told.at() : resolvedAt;
    return reading(
        slot(Deadline.VERDICT_OF_SOURCE, stop, false, false),
        null,
        new ClockState.CustomerVerdict(missed, missed ? missedAt : null));
  }

  private ClockState.Slot slot(String version, Instant end, boolean cancelled, boolean held) {
    UUID id = Deadline.idOfFirstAnswer(complaint.id());
    ClockState.SetBy rule = new ClockState.SetBy(ANSWER, version, "another system", null, false);
    Instant start = complaint.receivedAt();
    return new ClockState.Slot(
        id, complaint.id(), ClockKind.RESOLVE, 1, rule, start, end, cancelled, held);
  }

  private ClockState reading(
      ClockState.Slot slot, Instant dueAt, ClockState.CustomerVerdict verdict) {
    return new ClockState(
        slot,
        dueAt,
        null,
        null,
        null,
        Pauses.NONE,
        Duration.ZERO,
        null,
        null,
        verdict,
        ClockBasis.plain(List.of(), List.of(), revision, null));
  }
}
