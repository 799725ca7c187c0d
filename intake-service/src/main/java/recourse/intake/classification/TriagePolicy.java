package recourse.intake.classification;

import recourse.contract.Complexity;
import recourse.contract.Priority;
import recourse.contract.Severity;

/**
 * Makes a priority of severity and complexity, and says why. Harm always comes first; among equals
 * a routine complaint comes before a complex one, because it can be put right at once (R10, R12). A
 * customer known to be vulnerable comes one step earlier where the policy heeds it (R7).
 *
 * @param version named in every judgement it makes
 * @param heedsVulnerability whether a vulnerable customer comes one step earlier
 */
public record TriagePolicy(String version, boolean heedsVulnerability) {
  /** The priority. */
  public Priority priority(Severity severity, Complexity complexity, boolean vulnerable) {
    Priority plain =
        switch (severity) {
          case HARM -> Priority.P1;
          case HIGH -> Priority.P2;
          case MEDIUM -> complexity == Complexity.ROUTINE ? Priority.P2 : Priority.P3;
          case LOW -> complexity == Complexity.ROUTINE ? Priority.P3 : Priority.P4;
          case UNKNOWN -> Priority.P3;
        };
    return heedsVulnerability && vulnerable ? earlier(plain) : plain;
  }

  /** Why it is that priority, in a sentence. */
  public String explanation(Severity severity, Complexity complexity, boolean vulnerable) {
    String heed = heedsVulnerability && vulnerable ? ", customer vulnerable" : "";
    return "%s: severity %s, %s%s, makes %s"
        .formatted(version, severity, complexity, heed, priority(severity, complexity, vulnerable));
  }

  private static Priority earlier(Priority plain) {
    return switch (plain) {
      case P1, P2 -> Priority.P1;
      case P3 -> Priority.P2;
      case P4 -> Priority.P3;
      case UNKNOWN -> Priority.UNKNOWN;
    };
  }
}
