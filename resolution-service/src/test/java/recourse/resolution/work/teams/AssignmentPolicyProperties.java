package recourse.resolution.work.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import recourse.resolution.work.teams.AssignmentPolicy.Candidate;
import recourse.resolution.work.teams.AssignmentPolicy.Decision;
import recourse.resolution.work.teams.AssignmentPolicy.Need;

/** Whoever is asked to take a case can take it, and whoever is not asked had a worse reason. */
class AssignmentPolicyProperties {
  private static final AssignmentPolicy POLICY =
      AssignmentPolicy.at(Instant.parse("2026-06-01T08:00:00Z"));
  private static final List<String> PRODUCTS = List.of("Kettle", "Toaster", "Card");
  private static final List<String> ISSUES = List.of("Leaks", "Burns");

  @Property(tries = 5_000)
  void shouldAskSomebodyWhoCanExactlyWhenThereIsSomebody(
      @ForAll("needs") Need need, @ForAll("crews") List<Candidate> crew) {
    // when
    Decision decision = POLICY.decide(need, crew);

    // then
    List<Candidate> able = crew.stream().filter(c -> can(c, need)).toList();
    assertThat(decision.because() == null).isEqualTo(!able.isEmpty());
    if (!able.isEmpty()) {
      Candidate asked = named(crew, decision);
      assertThat(able).contains(asked);
      assertThat(able)
          .allSatisfy(
              other ->
                  assertThat(closeness(asked, need)).isGreaterThanOrEqualTo(closeness(other, need)))
          .filteredOn(other -> closeness(other, need) == closeness(asked, need))
          .allSatisfy(
              other ->
                  assertThat(asked.load() * other.capacity())
                      .isLessThanOrEqualTo(other.load() * asked.capacity()));
    }
  }

  @Property(tries = 2_000)
  void shouldAnswerTheSameInWhateverOrderPeopleStand(
      @ForAll("needs") Need need, @ForAll("crews") List<Candidate> crew, @ForAll Random random) {
    // given
    List<Candidate> shuffled = new ArrayList<>(crew);
    Collections.shuffle(shuffled, random);

    // then
    assertThat(POLICY.decide(need, shuffled)).isEqualTo(POLICY.decide(need, crew));
  }

  @Property(tries = 2_000)
  void shouldNeverFindNobodyBecauseSomebodyJoined(
      @ForAll("needs") Need need,
      @ForAll("crews") List<Candidate> crew,
      @ForAll("candidates") Candidate joins) {
    // given
    List<Candidate> more = new ArrayList<>(crew);
    more.add(joins);

    // then
    if (POLICY.decide(need, crew).because() == null) {
      assertThat(POLICY.decide(need, more).because()).isNull();
    }
  }

  @Property(tries = 2_000)
  void shouldNameTheFirstThingThatNobodyLeftOverHas(
      @ForAll("needs") Need need, @ForAll("crews") List<Candidate> crew) {
    // when
    UnassignedReason because = POLICY.decide(need, crew).because();

    // then
    boolean skilled = crew.stream().anyMatch(c -> c.available() && closeness(c, need) >= 0);
    boolean speaking =
        crew.stream().anyMatch(c -> c.available() && closeness(c, need) >= 0 && speaks(c, need));
    assertThat(because == UnassignedReason.NO_TEAM).isEqualTo(crew.isEmpty());
    assertThat(because == UnassignedReason.NO_SKILL).isEqualTo(!crew.isEmpty() && !skilled);
    assertThat(because == UnassignedReason.NO_LANGUAGE).isEqualTo(skilled && !speaking);
  }

  @Property(tries = 200)
  void shouldShareWorkFairlyAmongEquals(
      @ForAll @IntRange(min = 2, max = 8) int people, @ForAll @IntRange(max = 60) int cases) {
    // given
    Map<String, Long> loads = new HashMap<>();
    Need need = new Need("Kettle", "Leaks", null, Set.of());

    // when
    for (int i = 0; i < cases; i++) {
      List<Candidate> crew = new ArrayList<>();
      for (int p = 0; p < people; p++) {
        crew.add(candidate("h-" + p, Set.of(new Skill("*", null)), 20, loads));
      }
      Decision decision = POLICY.decide(need, crew);
      if (decision.because() == null) {
        loads.merge(decision.handler(), 1L, Long::sum);
      }
    }

    // then
    long most = loads.values().stream().mapToLong(l -> l).max().orElse(0);
    long least = loads.size() < people ? 0 : Collections.min(loads.values());
    assertThat(most - least).isLessThanOrEqualTo(1);
    assertThat(most).isLessThanOrEqualTo(20);
  }

  private static Candidate candidate(
      String name, Set<Skill> skills, int capacity, Map<String, Long> loads) {
    return new Candidate(
        name,
        "kitchen",
        true,
        skills,
        Set.of("en"),
        Set.of(),
        capacity,
        loads.getOrDefault(name, 0L));
  }

  private static boolean can(Candidate c, Need need) {
    return c.available()
        && closeness(c, need) >= 0
        && speaks(c, need)
        && c.adjustments().containsAll(need.adjustments())
        && c.load() < c.capacity();
  }

  private static boolean speaks(Candidate c, Need need) {
    return need.language() == null || c.languages().contains(need.language());
  }

  private static int closeness(Candidate c, Need need) {
    return c.skills().stream()
        .filter(s -> s.covers(need.product(), need.issue()))
        .mapToInt(Skill::closeness)
        .max()
        .orElse(-1);
  }

  private static Candidate named(List<Candidate> crew, Decision decision) {
    return crew.stream()
        .filter(c -> c.handler().equals(decision.handler()) && c.team().equals(decision.team()))
        .findFirst()
        .orElseThrow();
  }

  @Provide
  Arbitrary<Need> needs() {
    return Combinators.combine(
            Arbitraries.of(PRODUCTS),
            Arbitraries.of(ISSUES),
            Arbitraries.of("en", "cy").injectNull(0.4),
            Arbitraries.of("BRAILLE", "BSL").set().ofMaxSize(2))
        .as(Need::new);
  }

  @Provide
  Arbitrary<List<Candidate>> crews() {
    return candidates().list().ofMaxSize(6).uniqueElements(c -> c.handler() + " " + c.team());
  }

  @Provide
  Arbitrary<Candidate> candidates() {
    Arbitrary<Skill> skill =
        Combinators.combine(
                Arbitraries.of("Kettle", "Toaster", "Card", "*"),
                Arbitraries.of(ISSUES).injectNull(0.5))
            .as(Skill::new);
    return Combinators.combine(
            Arbitraries.of("ada", "ben", "cho", "dee", "eve", "fay", "gus"),
            Arbitraries.of("kitchen", "cards"),
            Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)),
            skill.set().ofMinSize(1).ofMaxSize(3),
            Arbitraries.of("en", "cy").set().ofMinSize(1),
            Arbitraries.of("BRAILLE", "BSL").set(),
            Arbitraries.integers().between(1, 4),
            Arbitraries.longs().between(0, 4))
        .as(Candidate::new);
  }
}
