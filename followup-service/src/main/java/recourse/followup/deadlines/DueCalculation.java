package recourse.followup.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recourse.followup.complaints.Pause;
import recourse.spine.time.WorkingTime;

/**
 * What start, target and pauses of a clock amount to, whatever the order in which they became
 * known: due = start + (target + working time of the pauses). A pause that began after the time had
 * run out changes nothing, and no time runs out during a pause.
 *
 * @param dueAt when the time runs out; while the clock stands still, without the open pause
 * @param atRiskAt when little of the target is left
 * @param pausedWorking the working time of all finished pauses that counted
 * @param standsStillSince when the open pause began; absent while the clock runs
 */
record DueCalculation(
    Instant dueAt, Instant atRiskAt, Duration pausedWorking, @Nullable Instant standsStillSince) {

  /**
   * The sum.
   *
   * @param beforeRisk how much of the target may be used up before the clock is at risk
   */
  static DueCalculation of(
      Instant start, Duration target, Duration beforeRisk, List<Pause> pauses, WorkingTime time) {
    Duration paused = Duration.ZERO;
    Instant due = time.addWorking(start, target);
    Instant stillSince = null;
    for (Pause pause : pauses) {
      if (pause.from().isAfter(due)) {
        break;
      }
      Instant end = pause.to();
      if (end == null) {
        stillSince = later(start, pause.from());
      } else {
        paused = paused.plus(time.workingBetween(later(start, pause.from()), end));
        due = later(time.addWorking(start, target.plus(paused)), end);
      }
    }
    return new DueCalculation(
        due, time.addWorking(start, beforeRisk.plus(paused)), paused, stillSince);
  }

  boolean standsStill() {
    return standsStillSince != null;
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
