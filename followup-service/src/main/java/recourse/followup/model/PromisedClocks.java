package recourse.followup.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import recourse.contract.ClockKind;
import recourse.contract.Priority;
import recourse.followup.model.Told.What;
import recourse.followup.policy.BusinessCalendars;
import recourse.followup.policy.Promise;
import recourse.spine.time.BusinessCalendar;

/**
 * The clocks on what the house promises: to acknowledge, and to answer in each round. Only the
 * promise to answer stands still. Triage changes its target and keeps what was spent and paused,
 * unless the time had run out before.
 */
record PromisedClocks(
    KnownComplaint complaint,
    Promise promise,
    BusinessCalendars calendars,
    Function<UUID, String> calendarOf) {

  List<Reading> readings() {
    List<Reading> all = new ArrayList<>();
    all.add(acknowledge());
    all.add(resolve(1, complaint.receivedAt()));
    for (int round : life().laterRounds()) {
      all.add(resolve(round, life().reopenedInto(round).orElseThrow()));
    }
    return all;
  }

  private Reading acknowledge() {
    Instant start = complaint.receivedAt();
    Instant stop =
        ClockPlan.earliest(
            life().first(What.ACKNOWLEDGED).orElse(null), life().first(What.RESOLVED).orElse(null));
    UUID id = DeadlineClock.idOf(complaint.id(), ClockKind.ACKNOWLEDGE, 1);
    Reading.Slot slot = slot(id, ClockKind.ACKNOWLEDGE, 1, start, stop);
    return new Course(slot, promise.toAcknowledge(calendar(id)), null, Pauses.NONE)
        .reading(calendar(id));
  }

  private Reading resolve(int round, Instant start) {
    UUID id = DeadlineClock.idOf(complaint.id(), ClockKind.RESOLVE, round);
    BusinessCalendar calendar = calendar(id);
    Reading.Slot slot =
        slot(id, ClockKind.RESOLVE, round, start, life().resolved(round).orElse(null));
    Pauses pauses = new Pauses(life().pausesOf(round));
    Course course = new Course(slot, promise.toResolve(null, calendar), null, pauses);
    for (Told triage : life().all(What.PRIORITY).toList()) {
      Priority priority = Priority.valueOf(triage.detail());
      if (course.mayMoveAt(triage.at(), calendar)) {
        course = course.movedTo(promise.toResolve(priority, calendar), priority);
      }
    }
    return course.reading(calendar);
  }

  private Reading.Slot slot(UUID id, ClockKind kind, int round, Instant start, Instant stop) {
    Instant cancel = life().firstSince(What.ENDED, start).orElse(null);
    Reading.SetBy rule =
        new Reading.SetBy(
            "PROMISE-" + kind.name().toLowerCase(Locale.ROOT),
            promise.version(),
            "promise of the house",
            null,
            false);
    return ClockPlan.slot(id, complaint, kind, round, rule, start, stop, cancel);
  }

  private BusinessCalendar calendar(UUID id) {
    String version = calendarOf.apply(id);
    return version == null ? calendars.current() : calendars.of(version);
  }

  private Life life() {
    return complaint.life();
  }
}
