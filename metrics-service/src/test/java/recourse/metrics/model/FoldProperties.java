package recourse.metrics.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import recourse.contract.CustomerErased;
import recourse.contract.Fact;
import recourse.metrics.RandomLives;

class FoldProperties {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  @Property(tries = 300)
  void shouldGiveTheSameMeasuresForEveryOrderAndRepetition(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int lives) {
    // given
    RandomLives random = new RandomLives(seed, "property");
    List<Fact> facts = random.facts(lives);

    // when
    Fold told = fold(facts);
    Fold disturbed = fold(random.disturbed(facts));

    // then
    assertThat(disturbed.complaints()).containsExactlyElementsOf(told.complaints());
    assertThat(disturbed.rounds()).containsExactlyElementsOf(told.rounds());
    assertThat(disturbed.closings()).containsExactlyElementsOf(told.closings());
    assertThat(disturbed.clocks()).containsExactlyElementsOf(told.clocks());
    assertThat(disturbed.answers()).containsExactlyElementsOf(told.answers());
  }

  /** F8: forgetting a customer changes no figure, whenever it is heard. */
  @Property(tries = 100)
  void shouldGiveTheSameMeasuresAfterEveryTwentiethCustomerWasErased(@ForAll long seed) {
    // given
    RandomLives random = new RandomLives(seed, "property");
    List<Fact> facts = random.facts(40);
    Set<UUID> erased =
        facts.stream()
            .map(Fact::complaintId)
            .distinct()
            .filter(id -> Math.floorMod(id.hashCode(), 20) == 0)
            .collect(Collectors.toSet());
    List<Fact> withErasures = new ArrayList<>(facts);
    erased.forEach(id -> withErasures.add(new CustomerErased(id, NOW)));

    // when
    Fold before = fold(facts);
    Fold after = fold(random.disturbed(withErasures));

    // then
    assertThat(after.complaints()).containsExactlyElementsOf(before.complaints());
    assertThat(after.rounds()).containsExactlyElementsOf(before.rounds());
    assertThat(after.closings()).containsExactlyElementsOf(before.closings());
    assertThat(after.clocks()).containsExactlyElementsOf(before.clocks());
    assertThat(after.answers()).containsExactlyElementsOf(before.answers());
  }

  private static Fold fold(List<Fact> facts) {
    Fold fold = new Fold();
    facts.forEach(fact -> fold.take(fact, NOW));
    return fold;
  }
}
