package recourse.followup.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recourse.contract.WaitingFor;

/**
 * Why a clock stands as it does: what holds for it, on which hours it is counted, and what changed
 * that on the way.
 *
 * @param because every condition that had to be true for what holds; none where it holds for all
 * @param passedOver what would have held as well, but says less about the complaint
 * @param pausedWhile it stands still while one of these is waited for
 * @param hours on which it is counted, one after the other
 * @param changes of what holds, in their order
 * @param normalDay what a working day means on its first hours; absent where days are counted
 * @param revision the latest version of the register that was known when this was computed
 * @param stoppedDays days that do not count, as the customer was asked; absent where none can
 */
public record ClockBasis(
    List<String> because,
    List<String> passedOver,
    Set<WaitingFor> pausedWhile,
    List<Hours> hours,
    List<Change> changes,
    @Nullable Duration normalDay,
    long revision,
    @Nullable Long stoppedDays) {

  /**
   * From an instant on, these hours count.
   *
   * @param calendar its name
   * @param version of it, as known when this was computed
   * @param definition that holds at that instant
   */
  public record Hours(Instant from, String calendar, String version, String definition) {}

  /**
   * What held for the clock changed; what had been spent and paused was kept.
   *
   * @param at when
   * @param because of what
   * @param revisions of the versions in the register among the causes
   * @param targetBefore working time; absent where days are counted
   * @param targetAfter the same
   * @param dueBefore when it would have run out; absent where nothing was owed before
   * @param dueAfter when it runs out from now on
   */
  public record Change(
      Instant at,
      List<String> because,
      List<Long> revisions,
      @Nullable Duration targetBefore,
      @Nullable Duration targetAfter,
      @Nullable Instant dueBefore,
      Instant dueAfter) {
    /** Whether the clock runs out at another time for it. */
    boolean moved() {
      return !dueAfter.equals(dueBefore);
    }
  }

  /** Where nothing was agreed, and no working time is counted. */
  static ClockBasis plain(
      List<Hours> hours, List<Change> changes, long revision, @Nullable Long stoppedDays) {
    return new ClockBasis(
        List.of(), List.of(), Set.of(), hours, changes, null, revision, stoppedDays);
  }
}
