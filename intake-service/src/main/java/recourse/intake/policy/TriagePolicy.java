package recourse.intake.policy;

import recourse.contract.Complexity;
import recourse.contract.Priority;
import recourse.contract.Severity;

/**
 * Makes a priority of severity and complexity, and says why. Harm always comes first; among equals
 * a routine complaint comes before a complex one, because it can be put right at once (R10, R12).
 *
 * @param version named in every judgement it makes
 */
public record TriagePolicy(String version) {
  /** The policy in force. */
  public static final TriagePolicy CURRENT = new TriagePolicy("triage-2026-01");

  /** The priority. */
  public Priority priority(Severity severity, Complexity complexity) {
    return switch (severity) {
      case HARM -> Priority.P1;
      case HIGH -> Priority.P2;
      case MEDIUM -> complexity == Complexity.ROUTINE ? Priority.P2 : Priority.P3;
      case LOW -> complexity == Complexity.ROUTINE ? Priority.P3 : Priority.P4;
      case UNKNOWN -> Priority.P3;
    };
  }

  /** Why it is that priority, in a sentence. */
  public String explanation(Severity severity, Complexity complexity) {
    return "%s: severity %s, %s, makes %s"
        .formatted(version, severity, complexity, priority(severity, complexity));
  }
}
