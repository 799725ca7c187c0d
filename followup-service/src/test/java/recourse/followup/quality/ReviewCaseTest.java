package recourse.followup.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static recourse.followup.Promises.MONDAY;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import recourse.contract.ReviewSampling;
import recourse.followup.Promises;
import recourse.followup.complaints.ComplaintHistory;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.HistoryEvent.Kind;
import recourse.spine.refusal.Refusal;

class ReviewCaseTest {
  private static final ReviewPolicy ALL = new ReviewPolicy("test", 1, 1);
  private static final ReviewPolicy STRIKING = new ReviewPolicy("test", 0, 1);
  private static final ReviewPolicy NONE = new ReviewPolicy("test", 0, 0);
  private static final HistoryEvent RESOLVED = HistoryEvent.of(Kind.RESOLVED, 1, MONDAY);
  private static final HistoryEvent ESCALATED = HistoryEvent.of(Kind.ESCALATED, MONDAY);

  private final ReviewCase reviewCase = new ReviewCase(UUID.randomUUID());
  private final List<HistoryEvent> history = new ArrayList<>();

  @Test
  void shouldStayInTheRandomDrawEvenWhenItAlsoCallsForALook() {
    // when
    learn(ALL, ESCALATED);
    learn(ALL, RESOLVED);

    // then: taking it out would tilt what the random draw stands for
    assertThat(reviewCase.drawn()).isEqualTo(ReviewSampling.RANDOM);
  }

  @Test
  void shouldBeDrawnBecauseItCallsForALookWhateverComesFirst() {
    // when
    learn(STRIKING, RESOLVED);
    assertThat(reviewCase.drawn()).isNull();
    learn(STRIKING, ESCALATED);
    ReviewCase other = new ReviewCase(reviewCase.id());
    other.revise(ComplaintHistory.of(List.of(ESCALATED)), Promises.always(STRIKING), 0);
    assertThat(other.drawn()).isNull();
    other.revise(ComplaintHistory.of(List.of(ESCALATED, RESOLVED)), Promises.always(STRIKING), 0);

    // then
    assertThat(reviewCase.drawn()).isEqualTo(ReviewSampling.TARGETED);
    assertThat(other.drawn()).isEqualTo(ReviewSampling.TARGETED);
  }

  @Test
  void shouldStandForTheLatestRoundThatWasAnsweredAlsoWhenAnOlderOneIsHeardOfLate() {
    // given
    learn(NONE, HistoryEvent.of(Kind.RESOLVED, 2, MONDAY));
    learn(NONE, HistoryEvent.of(Kind.HANDLER, MONDAY, "ben"));

    // when
    learn(NONE, HistoryEvent.of(Kind.RESOLVED, 1, MONDAY.minusSeconds(1)));

    // then
    assertThat(reviewCase.round()).isEqualTo(2);
    assertThat(reviewCase.resolvedAt()).isEqualTo(MONDAY);
  }

  @Test
  void shouldNotBeDrawnForAResolutionThatAWithdrawalOvertook() {
    // when
    learn(ALL, RESOLVED);
    learn(ALL, HistoryEvent.of(Kind.WITHDRAWN, MONDAY));

    // then
    assertThat(reviewCase.drawn()).isNull();
    assertThat(reviewCase.round()).isZero();
  }

  @Test
  void shouldNeverBeReviewedByAnybodyWhoEverHadIt() {
    // given
    learn(
        NONE,
        HistoryEvent.of(Kind.HANDLER, MONDAY, "ben"),
        HistoryEvent.of(Kind.TEAM, MONDAY, "kitchen"),
        HistoryEvent.of(Kind.HANDLER, MONDAY.plusSeconds(1), "cleo"),
        RESOLVED);

    // then
    for (String hand : List.of("ben", "cleo")) {
      assertThatThrownBy(() -> reviewCase.review(hand))
          .isInstanceOfSatisfying(
              Refusal.class,
              refusal -> assertThat(refusal.reason()).isEqualTo(ReviewReason.OWN_CASE));
    }
    assertThat(reviewCase.review("quinn"))
        .isEqualTo(new ReviewCase.Opinion(reviewCase.id(), 1, "kitchen", ReviewSampling.CHOSEN, 1));
    assertThat(reviewCase.review("rosa").number()).isEqualTo(2);
  }

  @Test
  void shouldDrawTheShareOfTheRule() {
    // given
    ReviewPolicy policy = new ReviewPolicy("test", 0.1, 0.5);

    // then: five standard deviations
    assertThat(share(i -> policy.drawsAtRandom(new UUID(7, i), 1))).isBetween(0.0894, 0.1106);
    assertThat(share(i -> policy.drawsTargeted(new UUID(7, i), 1))).isBetween(0.4823, 0.5177);
  }

  private void learn(ReviewPolicy policy, HistoryEvent... events) {
    history.addAll(Arrays.asList(events));
    reviewCase.revise(ComplaintHistory.of(history), Promises.always(policy), 0);
  }

  private static double share(IntPredicate drawn) {
    return IntStream.range(0, 20_000).filter(drawn).count() / 20_000.0;
  }
}
