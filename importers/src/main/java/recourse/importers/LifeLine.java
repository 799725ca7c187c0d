package recourse.importers;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one complaint at its source, as resolution's {@code POST /imports} takes it.
 * Every imported complaint gets exactly one, also one without steps: it says that this is all there
 * is.
 *
 * @param complaintId Recourse's own id, absent until intake has given it
 * @param toldUntil the last instant of which the file speaks, never before receipt
 * @param targetMet the source's verdict on its own target, where it gives one
 * @param targetMissedAt when the source first said that the target was missed
 */
record LifeLine(
    @Nullable String complaintId,
    Instant toldUntil,
    @Nullable Boolean targetMet,
    @Nullable Instant targetMissedAt,
    List<Step> steps) {

  LifeLine of(String id) {
    return new LifeLine(id, toldUntil, targetMet, targetMissedAt, steps);
  }

  /** One step of that life, with the fields that it needs. */
  record Step(
      String step,
      Instant at,
      @Nullable String handler,
      @Nullable String team,
      @Nullable String waitingFor) {

    static Step plain(String step, Instant at) {
      return new Step(step, at, null, null, null);
    }

    static Step assign(Instant at, @Nullable String handler, @Nullable String team) {
      return new Step("ASSIGN", at, handler, team, null);
    }

    static Step await(Instant at, String waitingFor) {
      return new Step("AWAIT", at, null, null, waitingFor);
    }
  }
}
