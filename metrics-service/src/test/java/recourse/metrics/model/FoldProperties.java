package recourse.metrics.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
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

  private static Fold fold(List<Fact> facts) {
    Fold fold = new Fold();
    facts.forEach(fact -> fold.take(fact, NOW));
    return fold;
  }
}
