package recourse.followup.deadlines;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recourse.contract.Priority;
import recourse.contract.WaitingFor;

/**
 * What holds for one clock at one time, and why.
 *
 * @param rule the agreement, rule or promise
 * @param target working time
 * @param priority behind the target, if it has one
 * @param pausedWhile the clock stands still while one of these is waited for
 * @param calendar the name of the calendar it is counted on
 * @param because every condition that had to be true; none for what holds for everybody
 * @param passedOver what would have held as well, but says less about the complaint
 */
record ApplicableTerms(
    AppliedRule rule,
    Duration target,
    @Nullable Priority priority,
    Set<WaitingFor> pausedWhile,
    String calendar,
    List<String> because,
    List<String> passedOver) {

  /** What holds for every complaint. */
  static ApplicableTerms forAll(
      AppliedRule rule,
      Duration target,
      @Nullable Priority priority,
      Set<WaitingFor> pausedWhile,
      String calendar) {
    return new ApplicableTerms(rule, target, priority, pausedWhile, calendar, List.of(), List.of());
  }
}
