package recourse.importers;

import java.time.Instant;
import java.util.List;

/**
 * What happened to one complaint at its source, as resolution's {@code POST /imports} takes it.
 * Every imported complaint gets exactly one, also one without steps: it says that this is all there
 * is.
 *
 * @param complaintId Recourse's own id, null until intake has given it
 * @param toldUntil the last instant of which the file speaks, never before receipt
 * @param targetMet the source's verdict on its own target, null when it gives none
 * @param targetMissedAt when the source first said that the target was missed
 */
record LifeLine(
    String complaintId,
    Instant toldUntil,
    Boolean targetMet,
    Instant targetMissedAt,
    List<Step> steps) {

  LifeLine of(String id) {
    return new LifeLine(id, toldUntil, targetMet, targetMissedAt, steps);
  }

  /** One step of that life; fields that the step does not need are null. */
  record Step(String step, Instant at, String handler, String team, String waitingFor) {

    static Step plain(String step, Instant at) {
      return new Step(step, at, null, null, null);
    }

    static Step assign(Instant at, String handler, String team) {
      return new Step("ASSIGN", at, handler, team, null);
    }

    static Step await(Instant at, String waitingFor) {
      return new Step("AWAIT", at, null, null, waitingFor);
    }
  }
}
