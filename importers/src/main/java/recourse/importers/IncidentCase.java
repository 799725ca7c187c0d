package recourse.importers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One case of the incident log while its rows come in: each row is compared with the one before and
 * only what changed becomes a step. Nothing is read before its time: the columns that repeat the
 * final outcome on every row are not looked at.
 */
final class IncidentCase {

  private final RowPosition place;
  private final ComplaintLine complaint;
  private final List<LifeLine.Step> steps = new ArrayList<>();
  private IncidentState state = IncidentState.NEW;
  private Instant latest;
  private @Nullable String handler;
  private @Nullable String team;
  private boolean seenOnTarget;
  private @Nullable Instant missedAt;

  IncidentCase(RowPosition place, ComplaintLine complaint) {
    this.place = place;
    this.complaint = complaint;
    this.latest = complaint.receivedAt();
  }

  /** Its number at the source. */
  String key() {
    return place.key();
  }

  Instant latest() {
    return latest;
  }

  void update(
      IncidentState next, Instant at, @Nullable String nextHandler, @Nullable String nextTeam) {
    latest = at;
    if (next.isOver()) {
      finish(next, at);
    } else {
      work(next, at);
      if (!next.isWaiting()) {
        assign(at, nextHandler, nextTeam);
      }
    }
  }

  /** The source's own verdict as it stood at this row. */
  void onTarget(boolean met, Instant at) {
    seenOnTarget |= met;
    if (!met && missedAt == null) {
      missedAt = at;
    }
  }

  ImportedLife life() {
    LifeLine life = new LifeLine(null, latest, verdict(), missedAt, List.copyOf(steps));
    return new ImportedLife(place, complaint, life);
  }

  private @Nullable Boolean verdict() {
    if (missedAt != null) {
      return false;
    }
    return (seenOnTarget && state.isOver()) ? true : null;
  }

  private void work(IncidentState next, Instant at) {
    if (state.isOver()) {
      step("REOPEN", at);
    }
    String waitingFor = next.waitingFor();
    if (!Objects.equals(state.waitingFor(), waitingFor)) {
      resume(at);
      if (waitingFor != null) {
        steps.add(LifeLine.Step.await(at, waitingFor));
      }
    }
    state = next;
  }

  private void finish(IncidentState next, Instant at) {
    resume(at);
    if (!state.isOver()) {
      step("RESOLVE", at);
      state = IncidentState.RESOLVED;
    }
    if (next == IncidentState.CLOSED && state != IncidentState.CLOSED) {
      step("CLOSE", at);
      state = IncidentState.CLOSED;
    }
  }

  private void resume(Instant at) {
    if (state.isWaiting()) {
      step("RESUME", at);
    }
  }

  private void assign(Instant at, @Nullable String nextHandler, @Nullable String nextTeam) {
    boolean nobody = nextHandler == null && nextTeam == null;
    boolean same = Objects.equals(handler, nextHandler) && Objects.equals(team, nextTeam);
    if (!nobody && !same) {
      handler = nextHandler;
      team = nextTeam;
      steps.add(LifeLine.Step.assign(at, handler, team));
    }
  }

  private void step(String step, Instant at) {
    steps.add(LifeLine.Step.plain(step, at));
  }
}
