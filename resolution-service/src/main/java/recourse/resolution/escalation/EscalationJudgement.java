package recourse.resolution.escalation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.EscalationCriterion;
import recourse.resolution.casefile.EscalationPolicy;

/**
 * Escalation judged both ways (R29, F7): which cases should have moved up, and which did, per
 * criterion and team.
 *
 * <p>A case should have moved up on a criterion when a sign of it stands; it did when it moved up
 * naming the criterion or stood above the handler at the time of the sign or later.
 * HANDLER_JUDGEMENT is no criterion of the policy: nobody should have used it, and it was right
 * when any sign stands.
 *
 * @param cases how many cases each team has
 * @param signs the signs that stand
 * @param steps the steps up that were taken
 */
@NullUnmarked // still to be annotated
public record EscalationJudgement(Map<String, Long> cases, List<Met> signs, List<Up> steps) {
  /** The team of cases that no team has. */
  public static final String NO_TEAM = "unassigned";

  public EscalationJudgement {
    cases = new TreeMap<>(cases);
    signs = List.copyOf(signs);
    steps = List.copyOf(steps);
  }

  /** A criterion was met on a case, and somebody above has seen it since, or not. */
  public record Met(
      UUID complaintId, String team, EscalationCriterion criterion, boolean answered) {}

  /** A case moved up on a criterion. */
  public record Up(UUID complaintId, String team, EscalationCriterion criterion) {}

  /**
   * One matrix.
   *
   * @param team null for all teams
   * @param criterion null for all criteria: then a case counts once
   */
  public record Row(String team, EscalationCriterion criterion, ConfusionMatrix matrix) {}

  /** All teams and criteria together; every case counts once. */
  public ConfusionMatrix overall() {
    return overall(team -> true);
  }

  /** One matrix for each criterion, over all teams. */
  public List<Row> byCriterion() {
    return criteria().stream().map(c -> new Row(null, c, matrix(team -> true, c))).toList();
  }

  /** For each team the matrix of its cases, and those of each criterion. */
  public List<Row> byTeam() {
    List<Row> rows = new ArrayList<>();
    for (String team : cases.keySet()) {
      rows.add(new Row(team, null, overall(team::equals)));
      criteria().forEach(c -> rows.add(new Row(team, c, matrix(team::equals, c))));
    }
    return rows;
  }

  /** What the wrong ones cost in minutes of work, every case counted once. */
  public long costInMinutes(EscalationPolicy policy) {
    return policy.costInMinutes(overall().missed(), overall().needless());
  }

  private static List<EscalationCriterion> criteria() {
    return Arrays.stream(EscalationCriterion.values())
        .filter(criterion -> criterion != EscalationCriterion.UNKNOWN)
        .sorted(Comparator.comparing(Enum::name))
        .toList();
  }

  private ConfusionMatrix overall(Predicate<String> team) {
    Set<UUID> should = met(sign -> team.test(sign.team()));
    Set<UUID> did = moved(step -> team.test(step.team()));
    return ConfusionMatrix.of(should, did, population(team));
  }

  private ConfusionMatrix matrix(Predicate<String> team, EscalationCriterion criterion) {
    Set<UUID> named = moved(step -> step.criterion() == criterion && team.test(step.team()));
    if (criterion == EscalationCriterion.HANDLER_JUDGEMENT) {
      Set<UUID> right = met(sign -> named.contains(sign.complaintId()));
      return ConfusionMatrix.of(right, named, population(team));
    }
    Predicate<Met> about = sign -> sign.criterion() == criterion && team.test(sign.team());
    Set<UUID> did = new HashSet<>(named);
    did.addAll(met(about.and(Met::answered)));
    return ConfusionMatrix.of(met(about), did, population(team));
  }

  private Set<UUID> met(Predicate<Met> which) {
    return signs.stream().filter(which).map(Met::complaintId).collect(Collectors.toSet());
  }

  private Set<UUID> moved(Predicate<Up> which) {
    return steps.stream().filter(which).map(Up::complaintId).collect(Collectors.toSet());
  }

  private long population(Predicate<String> team) {
    return cases.entrySet().stream()
        .filter(entry -> team.test(entry.getKey()))
        .mapToLong(entry -> Objects.requireNonNull(entry.getValue()))
        .sum();
  }
}
