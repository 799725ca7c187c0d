package recourse.followup.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import recourse.contract.WaitingFor;

/**
 * Why a clock shows what it shows: what holds for it, on which hours it is counted, and what
 * changed that on the way.
 *
 * @param because every condition that had to be true for what holds; none where it holds for all
 * @param passedOver what would have held as well, but says less about the complaint
 * @param pausedWhile it stands still while one of these is waited for
 * @param hours on which it is counted, one after the other
 * @param changes of what holds, in their order
 * @param normalDay what a working day means on its first hours; null where days are counted
 * @param revision the latest entry of the book that was known when this was drawn
 * @param stoppedDays days that do not count, as the customer was asked; null where none can
 */
public record ClockBasis(
    List<String> because,
    List<String> passedOver,
    Set<WaitingFor> pausedWhile,
    List<Hours> hours,
    List<Change> changes,
    long revision,
    Duration normalDay,
    Long stoppedDays) {

  /**
   * From an instant on, these hours count.
   *
   * @param calendar its name
   * @param version of it, as known when this was drawn
   * @param definition that holds at that instant
   */
  public record Hours(Instant from, String calendar, String version, String definition) {}

  /**
   * What held for the clock changed; what had been spent and paused was kept.
   *
   * @param at when
   * @param because of what
   * @param revisions of the entries of the book among the causes
   * @param targetBefore working time; null where days are counted
   * @param targetAfter the same
   * @param dueBefore when it would have run out
   * @param dueAfter when it runs out from now on
   */
  public record Change(
      Instant at,
      List<String> because,
      List<Long> revisions,
      Duration targetBefore,
      Duration targetAfter,
      Instant dueBefore,
      Instant dueAfter) {
    /** Whether the clock runs out at another time for it. */
    public boolean moved() {
      return !dueAfter.equals(dueBefore);
    }
  }

  static ClockBasis plain(
      List<Hours> hours, List<Change> changes, long revision, Long stoppedDays) {
    return new ClockBasis(
        List.of(), List.of(), Set.of(), hours, changes, revision, null, stoppedDays);
  }
}
