package recourse.intake.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import recourse.intake.links.DuplicatePolicy.Features;
import recourse.intake.links.DuplicatePolicy.Likeness;

class DuplicatePolicyProperties {
  private static final Instant MONDAY = Instant.parse("2026-06-01T12:00:00Z");
  private static final DuplicatePolicy POLICY = DuplicatePolicy.CURRENT;

  @Property
  void shouldNotMindTheOrder(
      @ForAll("complaints") Features one, @ForAll("complaints") Features other) {
    assertThat(POLICY.compare(one, other)).isEqualTo(POLICY.compare(other, one));
  }

  @Property
  void shouldStayBetweenZeroAndOne(
      @ForAll("complaints") Features one, @ForAll("complaints") Features other) {
    assertThat(POLICY.compare(one, other).score()).isBetween(0.0, 1.0);
  }

  @Property
  void shouldBeCertainOfTheSameWordsAtTheSameTime(@ForAll("complaints") Features one) {
    Features told = new Features(null, one.product(), one.issue(), "it leaks", one.receivedAt());
    assertThat(POLICY.compare(told, told).score()).isEqualTo(1.0);
  }

  @Example
  void shouldSayWhatSpeaksForIt() {
    // given
    Features one = new Features(null, "Kettle", "Leaks", "The kettle leaks all night", MONDAY);
    Features other =
        new Features(
            null, "kettle", "Noise", "All night the kettle hums", MONDAY.plus(Duration.ofDays(6)));

    // when
    Likeness likeness = POLICY.compare(one, other);

    // then
    assertThat(likeness.reasons())
        .containsExactly("same product", "67 % of the words shared", "received 6 days apart");
    assertThat(likeness.score()).isEqualTo(0.59);
    assertThat(POLICY.suggests(likeness)).isTrue();
  }

  @Example
  void shouldNotSuggestWhatHasOnlyTheProductInCommon() {
    // given
    Features one = new Features(null, "Kettle", "Leaks", "Water on the floor", MONDAY);
    Features other = new Features(null, "Kettle", "Bill", "Charged me twice", MONDAY);

    // when
    Likeness likeness = POLICY.compare(one, other);

    // then
    assertThat(POLICY.suggests(likeness)).isFalse();
  }

  @Provide
  Arbitrary<Features> complaints() {
    return Combinators.combine(
            Arbitraries.of(null, "crm-1", "crm-2"),
            Arbitraries.of("Kettle", "kettle", "Card"),
            Arbitraries.of("Leaks", "Bill"),
            Arbitraries.of(null, "", "water water", "no water at all"),
            Arbitraries.integers().between(0, 40))
        .as(
            (ref, product, issue, words, days) ->
                new Features(ref, product, issue, words, MONDAY.plus(Duration.ofDays(days))));
  }
}
