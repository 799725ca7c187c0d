package recourse.resolution.work.teams;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullUnmarked;
import recourse.resolution.casefile.DatedVersion;

/**
 * Whom a case is offered to: somebody who is here, whose skill covers it, who speaks the customer's
 * language, can give the adjustments they need and has a hand free. Among those the closest skill
 * wins, then the smallest share of capacity in use, then the fewest cases, then the name, so that
 * the same question always has the same answer. Source: R11, R12.
 *
 * @param version names this policy; every assignment it makes is signed with it
 * @param validFrom the first day it applies, in UTC
 */
@NullUnmarked // still to be annotated
public record AssignmentPolicy(String version, LocalDate validFrom) implements DatedVersion {
  /** The policies that ever applied, the earliest first. */
  private static final List<AssignmentPolicy> ALL =
      List.of(new AssignmentPolicy("assignment-1", LocalDate.of(2026, 1, 1)));

  /** The policy of an instant; before the first one, the first. */
  public static AssignmentPolicy at(Instant when) {
    return DatedVersion.at(ALL, when);
  }

  /**
   * What a case asks of whoever takes it.
   *
   * @param language ISO 639-1, or null when any will do
   * @param adjustments codes; all of them are needed
   */
  public record Need(String product, String issue, String language, Set<String> adjustments) {
    /** What letters apply by themselves asks nothing of whoever takes the case; these do. */
    private static final Set<String> ASKED_OF_PEOPLE = Set.of("BRAILLE", "AUDIO");

    /**
     * The need of a case.
     *
     * @param noted what our staff noted for it; all of it is asked of people
     * @param told what the customer needs from every message
     */
    public static Need of(
        String product,
        String issue,
        String language,
        Collection<String> noted,
        Collection<String> told) {
      Set<String> asked = new TreeSet<>(noted);
      told.stream().filter(ASKED_OF_PEOPLE::contains).forEach(asked::add);
      return new Need(product, issue, language, asked);
    }
  }

  /**
   * Somebody of a team who might take it.
   *
   * @param capacity how many open cases are enough
   * @param load how many they have
   */
  public record Candidate(
      String handler,
      String team,
      boolean available,
      Set<Skill> skills,
      Set<String> languages,
      Set<String> adjustments,
      int capacity,
      long load) {
    private int closeness(Need need) {
      return skills.stream()
          .filter(skill -> skill.covers(need.product(), need.issue()))
          .mapToInt(Skill::closeness)
          .max()
          .orElse(-1);
    }

    private boolean hasAHandFree() {
      return load < capacity;
    }

    private double share() {
      return (double) load / capacity;
    }
  }

  /**
   * The answer.
   *
   * @param handler whom to offer it to; null when there is nobody
   * @param team of which team
   * @param because why there is nobody; null when there is somebody
   */
  public record Decision(String handler, String team, UnassignedReason because) {
    /** There is nobody. */
    public static Decision nobody(UnassignedReason because) {
      return new Decision(null, null, because);
    }
  }

  /** Decides; the reason for nobody is the first thing that nobody left over has. */
  public Decision decide(Need need, Collection<Candidate> candidates) {
    if (candidates.isEmpty()) {
      return Decision.nobody(UnassignedReason.NO_TEAM);
    }
    List<Candidate> left =
        candidates.stream().filter(c -> c.available() && c.closeness(need) >= 0).toList();
    if (left.isEmpty()) {
      return Decision.nobody(UnassignedReason.NO_SKILL);
    }
    left = left.stream().filter(c -> speaks(c, need)).toList();
    if (left.isEmpty()) {
      return Decision.nobody(UnassignedReason.NO_LANGUAGE);
    }
    left = left.stream().filter(c -> c.adjustments().containsAll(need.adjustments())).toList();
    if (left.isEmpty()) {
      return Decision.nobody(UnassignedReason.NO_ADJUSTMENT);
    }
    return left.stream()
        .filter(Candidate::hasAHandFree)
        .min(bestFor(need))
        .map(best -> new Decision(best.handler(), best.team(), null))
        .orElse(Decision.nobody(UnassignedReason.NO_CAPACITY));
  }

  private static boolean speaks(Candidate candidate, Need need) {
    return need.language() == null || candidate.languages().contains(need.language());
  }

  private static Comparator<Candidate> bestFor(Need need) {
    return Comparator.comparingInt((Candidate c) -> -c.closeness(need))
        .thenComparingDouble(Candidate::share)
        .thenComparingLong(Candidate::load)
        .thenComparing(Candidate::handler)
        .thenComparing(Candidate::team);
  }
}
