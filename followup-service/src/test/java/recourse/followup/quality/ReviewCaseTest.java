package recourse.followup.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static recourse.followup.Promises.MONDAY;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import recourse.contract.ReviewSampling;
import recourse.spine.refusal.Refusal;

class ReviewCaseTest {
  private static final ReviewPolicy ALL = policy("2026-01-01 random=1 targeted=1");
  private static final ReviewPolicy STRIKING = policy("2026-01-01 random=0 targeted=1");
  private static final ReviewPolicy NONE = policy("2026-01-01 random=0 targeted=0");

  private final ReviewCase reviewCase = new ReviewCase(UUID.randomUUID());

  @Test
  void shouldStayInTheRandomDrawEvenWhenItAlsoCallsForALook() {
    // when
    reviewCase.callForALook(ALL);
    reviewCase.hearResolved(1, MONDAY, ALL);

    // then: taking it out would tilt what the random draw stands for
    assertThat(reviewCase.drawn()).isEqualTo(ReviewSampling.RANDOM);
  }

  @Test
  void shouldBeDrawnBecauseItCallsForALookWhateverComesFirst() {
    // given
    ReviewCase other = new ReviewCase(reviewCase.id());

    // when
    reviewCase.callForALook(STRIKING);
    reviewCase.hearResolved(1, MONDAY, STRIKING);
    other.hearResolved(1, MONDAY, STRIKING);
    assertThat(other.drawn()).isNull();
    other.callForALook(STRIKING);

    // then
    assertThat(reviewCase.drawn()).isEqualTo(ReviewSampling.TARGETED);
    assertThat(other.drawn()).isEqualTo(ReviewSampling.TARGETED);
  }

  @Test
  void shouldNotBeDrawnTwiceForAnAnswerHeardAgainNorForAnOlderOneHeardLate() {
    // given
    reviewCase.hearResolved(2, MONDAY, NONE);
    reviewCase.hearHands("ben", "kitchen");
    reviewCase.review("quinn");

    // when
    reviewCase.hearResolved(2, MONDAY, ALL);
    reviewCase.hearResolved(1, MONDAY.minusSeconds(1), ALL);

    // then
    assertThat(reviewCase.drawn()).isNull();
    assertThat(reviewCase.reviews()).isEqualTo(1);
  }

  @Test
  void shouldNeverBeReviewedByAnybodyWhoEverHadIt() {
    // given
    reviewCase.hearHands("ben", "kitchen");
    reviewCase.hearHands("cleo", null);
    reviewCase.hearResolved(1, MONDAY, NONE);

    // then
    for (String hand : List.of("ben", "cleo")) {
      assertThatThrownBy(() -> reviewCase.review(hand))
          .isInstanceOfSatisfying(
              Refusal.class,
              refusal -> assertThat(refusal.reason()).isEqualTo(ReviewReason.OWN_CASE));
    }
    assertThat(reviewCase.review("quinn")).isEqualTo(1);
    assertThat(reviewCase.review("rosa")).isEqualTo(2);
  }

  @Test
  void shouldDrawTheShareOfTheRule() {
    // given
    ReviewPolicy policy = policy("2026-01-01 random=0.1 targeted=0.5");

    // then: five standard deviations
    assertThat(share(i -> policy.drawsAtRandom(new UUID(7, i), 1, MONDAY)))
        .isBetween(0.0894, 0.1106);
    assertThat(share(i -> policy.drawsTargeted(new UUID(7, i), 1, MONDAY)))
        .isBetween(0.4823, 0.5177);
  }

  private static double share(java.util.function.IntPredicate drawn) {
    return IntStream.range(0, 20_000).filter(drawn).count() / 20_000.0;
  }

  private static ReviewPolicy policy(String text) {
    return ReviewPolicy.parse(text, ZoneOffset.UTC);
  }
}
