package recourse.intake.classification;

import java.time.LocalDate;
import java.util.List;
import recourse.contract.Complexity;
import recourse.contract.Priority;
import recourse.contract.Severity;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/**
 * Makes a priority of severity and complexity, and says why. Harm always comes first; among equals
 * a routine complaint comes before a complex one, because it can be put right at once (R10, R12).
 * From 1 July 2026 a customer known to be vulnerable comes one step earlier (R7).
 *
 * @param version named in every judgement it makes
 * @param from the first day it is in force, in the zone of the house
 * @param heedsVulnerability whether a vulnerable customer comes one step earlier
 */
public record TriagePolicy(String version, LocalDate from, boolean heedsVulnerability) {
  private static final List<TriagePolicy> LATEST_FIRST =
      List.of(
          new TriagePolicy("triage-2026-07", LocalDate.of(2026, 7, 1), true),
          new TriagePolicy("triage-2026-01", LocalDate.MIN, false));

  /** The policy in force on a day. */
  public static TriagePolicy inForceOn(LocalDate day) {
    return LATEST_FIRST.stream()
        .filter(policy -> !day.isBefore(policy.from()))
        .findFirst()
        .orElseThrow();
  }

  /** The policy of a version that was in force once. */
  public static TriagePolicy of(String version) {
    return LATEST_FIRST.stream()
        .filter(policy -> policy.version().equals(version))
        .findFirst()
        .orElseThrow(() -> new Refusal(CommonReason.UNKNOWN, "There is no policy " + version));
  }

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
