package recourse.followup.deadlines;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import recourse.contract.Priority;
import recourse.contract.WaitingFor;

/**
 * What holds for one clock at one time, and why.
 *
 * @param rule the agreement, rule or promise
 * @param version of it
 * @param paragraph where it is written
 * @param target working time
 * @param priority behind the target; null where it has none
 * @param pausedWhile the clock stands still while one of these is waited for
 * @param calendar the name of the calendar it is counted on
 * @param because every condition that had to be true; none for what holds for everybody
 * @param passedOver what would have held as well, but says less about the complaint
 */
public record ApplicableTerms(
    String rule,
    String version,
    String paragraph,
    Duration target,
    Priority priority,
    Set<WaitingFor> pausedWhile,
    String calendar,
    List<String> because,
    List<String> passedOver) {}
