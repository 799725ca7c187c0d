package recourse.followup.model;

import java.time.Duration;
import java.time.Instant;
import recourse.contract.Priority;
import recourse.spine.time.BusinessCalendar;

/** The course of a clock in working time, towards a target that may still be moved. */
record Course(Reading.Slot slot, Duration target, Priority priority, Pauses pauses) {

  Course movedTo(Duration other, Priority judged) {
    return new Course(slot, other, judged, pauses);
  }

  /** A target is not moved after the time ran out or what was owed was done. */
  boolean mayMoveAt(Instant at, BusinessCalendar calendar) {
    if (slot.stoppedAt() != null && at.isAfter(slot.stoppedAt())) {
      return false;
    }
    Reckoning then =
        Reckoning.of(slot.startedAt(), target, pauses.asAt(at).unitedUntil(null), calendar);
    return then.standsStill() || !at.isAfter(then.dueAt());
  }

  Reading reading(BusinessCalendar calendar) {
    Reckoning now =
        Reckoning.of(slot.startedAt(), target, pauses.unitedUntil(slot.stoppedAt()), calendar);
    return new Reading(
        slot,
        now.dueAt(),
        now.atRiskAt(),
        target,
        priority,
        pauses,
        now.pausedWorking(),
        now.standsStillSince(),
        calendar.version(),
        null);
  }
}
