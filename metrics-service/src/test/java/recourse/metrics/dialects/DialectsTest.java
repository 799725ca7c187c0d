package recourse.metrics.dialects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import recourse.contract.DomainEvent;
import recourse.contract.RepeatRecognised;
import recourse.metrics.Recorded;
import recourse.metrics.dialects.TwoHundredCases.Expected;
import recourse.metrics.dialects.TwoHundredCases.ExpectedGap;
import recourse.metrics.measures.definition.Thresholds;
import recourse.metrics.projection.ComplaintProjector;
import recourse.metrics.projection.MeasuredComplaint;

class DialectsTest {
  private static final TwoHundredCases PAGE = new TwoHundredCases("two-hundred");
  private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
  private static final Instant APRIL = Instant.parse("2026-04-01T00:00:00Z");
  private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

  @Test
  void shouldReadTwoHundredCases() {
    assertThat(PAGE.lives()).hasSize(200);
  }

  @Test
  void shouldKnowEveryAnswerOnThePageAndNoOther() {
    // when
    List<Expected> answers = answers(PAGE.lives()).stream().map(DialectsTest::figure).toList();

    // then
    assertThat(answers).containsExactlyInAnyOrderElementsOf(PAGE.answers());
  }

  @TestFactory
  Stream<DynamicTest> shouldPartFromRecourseWhereThePageSays() {
    Map<String, List<String>> expected =
        PAGE.gaps().stream()
            .collect(
                Collectors.groupingBy(
                    gap -> gap.dialect() + " " + gap.measure(),
                    Collectors.mapping(ExpectedGap::words, Collectors.toList())));
    return answers(PAGE.lives()).stream()
        .filter(answer -> answer.formula().dialect() != Dialect.RECOURSE)
        .map(
            answer ->
                dynamicTest(
                    title(answer),
                    () ->
                        assertThat(gaps(answer))
                            .containsExactlyInAnyOrderElementsOf(expected.get(title(answer)))));
  }

  @Test
  void shouldExplainEveryDifferenceBetweenTwoSharesToTheLastItem() {
    for (DialectAnswer answer : answers(PAGE.lives())) {
      if (answer.alike() != null) {
        long countedThere =
            answer.alike()
                + answer.gaps().stream()
                    .filter(gap -> gap.effect() != Difference.Effect.LEFT_OUT_THERE)
                    .mapToLong(Difference::items)
                    .sum();
        assertThat(countedThere).as(title(answer)).isEqualTo(answer.denominator());
      }
    }
  }

  @Test
  void shouldSayTheReasonsInWordsWithTheirFigures() {
    // given
    Map<String, DialectAnswer> answers =
        answers(PAGE.lives()).stream()
            .collect(Collectors.toMap(DialectsTest::title, Function.identity()));

    // then
    assertThat(answers.get("zendesk first_contact_resolution").reasons())
        .containsExactly(
            "Zendesk has 0.4643 (78 of 168), Recourse has 0.5357 (90 of 168).",
            "50 complaints count for Recourse and not for Zendesk: they needed two or more replies,"
                + " an acknowledgement being one.",
            "22 complaints count for Zendesk and not for Recourse: they had the customer back"
                + " within 7 days.",
            "6 complaints count for Zendesk and not for Recourse: they were handed over or"
                + " escalated.",
            "10 complaints count for Zendesk and not for Recourse: they were not accepted by the"
                + " customer.");
    assertThat(answers.get("digit resolution_time").reasons())
        .containsExactly(
            "DIGIT has 170976 (mean of 168), Recourse has 172800 (median of 178).",
            "It is a mean where Recourse gives a median; the mean of Recourse's own would be 277865.",
            "10 complaints are left out by DIGIT: they were not filed in the period.",
            "15 complaints take shorter with DIGIT, by 691200 seconds on average: it is the first"
                + " resolution, whatever came after it.");
    assertThat(answers.get("digit satisfaction").reasons())
        .contains("It is the mean of what Recourse gives as a share.");
  }

  @Test
  void shouldAnswerTheSameInWhateverOrderAndHoweverOftenEventWereTold() {
    // given
    Random random = new Random(20260301);
    List<List<DomainEvent>> disturbed = new ArrayList<>();
    for (List<DomainEvent> life : PAGE.lives()) {
      List<DomainEvent> again = new ArrayList<>(life);
      Collections.shuffle(again, random);
      disturbed.add(again);
    }
    Collections.shuffle(disturbed, random);

    // when
    List<DialectAnswer> answers = answers(disturbed);

    // then
    assertThat(answers).isEqualTo(answers(PAGE.lives()));
  }

  @Test
  void shouldHaveNoDataWhereNothingHappened() {
    // given
    DialectComparison comparison =
        new DialectComparison(new DialectWindow(APRIL, APRIL, NOW, Map.of(), Thresholds.shipped()));

    // then
    assertThat(comparison.answers())
        .allSatisfy(
            answer -> {
              assertThat(answer.value()).isNull();
              assertThat(answer.denominator()).isZero();
            });
  }

  @Test
  void shouldKeepAFirstContactOpenUntilItsSevenDaysHavePassed() {
    // given
    Instant sixDaysAfterTheCalls = Instant.parse("2026-03-08T09:00:00Z");

    // when
    DialectAnswer answer =
        answers(PAGE.lives().subList(0, 40), sixDaysAfterTheCalls).stream()
            .filter(of -> title(of).equals("recourse first_contact_resolution"))
            .findFirst()
            .orElseThrow();

    // then
    assertThat(answer.value()).isNull();
  }

  private static List<DialectAnswer> answers(List<List<DomainEvent>> lives) {
    return answers(lives, NOW);
  }

  private static List<DialectAnswer> answers(List<List<DomainEvent>> lives, Instant asOf) {
    Map<UUID, Instant> returned =
        lives.stream()
            .flatMap(List::stream)
            .filter(RepeatRecognised.class::isInstance)
            .map(RepeatRecognised.class::cast)
            .collect(Collectors.toMap(RepeatRecognised::repeatOf, RepeatRecognised::occurredAt));
    DialectComparison comparison =
        new DialectComparison(
            new DialectWindow(MARCH, APRIL, asOf, returned, Thresholds.shipped()));
    lives.forEach(life -> comparison.add(measured(life)));
    return comparison.answers();
  }

  private static MeasuredComplaint measured(List<DomainEvent> life) {
    return ComplaintProjector.of(Recorded.history(life));
  }

  private static Expected figure(DialectAnswer answer) {
    return new Expected(
        answer.formula().dialect().publicName(),
        answer.formula().measure().publicName(),
        answer.value().stripTrailingZeros().toPlainString(),
        answer.numerator(),
        answer.denominator());
  }

  private static List<String> gaps(DialectAnswer answer) {
    return Stream.concat(
            Stream.of("alike " + answer.alike()),
            answer.gaps().stream()
                .map(gap -> gap.effect() + " " + gap.items() + " " + gap.seconds()))
        .toList();
  }

  private static String title(DialectAnswer answer) {
    return answer.formula().dialect().publicName() + " " + answer.formula().measure().publicName();
  }
}
