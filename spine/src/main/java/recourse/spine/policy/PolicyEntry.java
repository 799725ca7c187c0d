package recourse.spine.policy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * One version of a policy as it stands in a file.
 *
 * @param lines where its values stand, by their paths
 */
record PolicyEntry(
    String file,
    int line,
    String policy,
    String version,
    LocalDate effectiveFrom,
    String reason,
    String by,
    ObjectNode values,
    Map<String, Integer> lines) {
  /** What every entry says, whatever the policy. */
  static final Set<String> SAID_BY_EACH = Set.of("version", "effectiveFrom", "reason", "by");

  /** This entry with what it leaves unsaid taken from the version before. */
  PolicyEntry following(PolicyEntry before) {
    ObjectNode all = before.values().deepCopy();
    all.setAll(values);
    return new PolicyEntry(file, line, policy, version, effectiveFrom, reason, by, all, lines);
  }

  BadPolicyFile bad(String why) {
    return new BadPolicyFile(file, line, policy + " " + version + " " + why);
  }

  /** What is wrong with the value at a path, or with the nearest thing around it that is here. */
  BadPolicyFile bad(String path, String why) {
    String around = path;
    while (!around.isEmpty() && !lines.containsKey(around)) {
      around =
          around.substring(
              0, Math.max(0, Math.max(around.lastIndexOf('.'), around.lastIndexOf('['))));
    }
    return new BadPolicyFile(
        file,
        lines.getOrDefault(around, line),
        "%s %s: %s".formatted(policy, version, (path + " " + why).trim()));
  }
}
