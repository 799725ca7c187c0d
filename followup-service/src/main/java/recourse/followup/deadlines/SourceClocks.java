package recourse.followup.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.contract.ClockKind;
import recourse.followup.complaints.KnownComplaint;
import recourse.followup.complaints.Pauses;
import recourse.followup.complaints.Told;
import recourse.followup.complaints.Told.What;

/**
 * The clock of an imported history: the date its source promised, held until all was told, or else
 * only the source's verdict. It is never moved, paused or warned of.
 */
record SourceClocks(KnownComplaint complaint, long revision) {
  private static final String ANSWER = "SOURCE-resolve";

  List<Reading> readings() {
    return complaint.promisedBy() == null ? verdict() : List.of(promised());
  }

  private Reading promised() {
    Instant start = complaint.receivedAt();
    Instant stop = complaint.life().resolved(1).orElse(null);
    Instant cancel = complaint.life().firstSince(What.ENDED, start).orElse(null);
    boolean done = stop != null && (cancel == null || !stop.isAfter(cancel));
    boolean held = complaint.life().first(What.VERDICT).isEmpty();
    return reading(
        slot(DeadlineClock.PROMISED_AT_SOURCE, done ? stop : cancel, !done && cancel != null, held),
        complaint.promisedBy(),
        null);
  }

  private List<Reading> verdict() {
    return complaint
        .life()
        .all(What.VERDICT)
        .filter(told -> !told.detail().isEmpty())
        .map(this::verdict)
        .limit(1)
        .toList();
  }

  private Reading verdict(Told told) {
    boolean missed = told.detail().equals("missed");
    Instant missedAt = complaint.life().first(What.MISSED_AT_SOURCE).orElse(told.at());
    Instant resolvedAt =
        complaint.life().all(What.RESOLVED).map(Told::at).max(Instant::compareTo).orElse(null);
    Instant stop = resolvedAt == null && !missed ? told.at() : resolvedAt;
    return reading(
        slot(DeadlineClock.VERDICT_OF_SOURCE, stop, false, false),
        null,
        new Reading.Verdict(missed, missed ? missedAt : null));
  }

  private Reading.Slot slot(String version, Instant end, boolean cancelled, boolean held) {
    UUID id = DeadlineClock.idOfFirstAnswer(complaint.id());
    Reading.SetBy rule = new Reading.SetBy(ANSWER, version, "another system", null, false);
    Instant start = complaint.receivedAt();
    return new Reading.Slot(
        id, complaint.id(), ClockKind.RESOLVE, 1, rule, start, end, cancelled, held);
  }

  private Reading reading(Reading.Slot slot, Instant dueAt, Reading.Verdict verdict) {
    return new Reading(
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
        Basis.plain(List.of(), List.of(), revision, null));
  }
}
