package recourse.resolution.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * For whom a case is shown; it decides which steps are offered.
 *
 * @param name as in the token
 * @param hasRole which roles they have
 */
public record Viewer(String name, Predicate<String> hasRole) {
  /** What this person may do next with a case, as its state and their roles allow. */
  List<String> allowedSteps(CaseFile file) {
    return Arrays.stream(CaseStep.values())
        .filter(step -> file.allows(step))
        .filter(step -> step.takenBy().stream().anyMatch(hasRole))
        .filter(step -> step != CaseStep.TAKE_OWNERSHIP || name.equals(file.handler()))
        .filter(step -> step != CaseStep.CLOSE || file.awaitsClosure())
        .filter(step -> step != CaseStep.DEESCALATE || file.level() > 0)
        .map(CaseStep::name)
        .toList();
  }
}
