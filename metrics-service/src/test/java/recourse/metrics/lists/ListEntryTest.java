package recourse.metrics.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import recourse.contract.Channel;
import recourse.contract.ClockKind;
import recourse.contract.ComplaintEscalated;
import recourse.contract.DeadlineAtRisk;
import recourse.contract.DeadlineResumed;
import recourse.contract.DeadlineSet;
import recourse.contract.DomainEvent;
import recourse.contract.EscalationCriterion;
import recourse.contract.RedressKind;
import recourse.contract.RedressPaid;
import recourse.metrics.Life;
import recourse.metrics.Recorded;
import recourse.metrics.lists.ListEntry.Standing;

class ListEntryTest {
  private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
  private static final Instant FRIDAY = MONDAY.plus(Duration.ofDays(4));
  private static final UUID CLOCK = new UUID(7, 7);

  @Test
  void shouldStandOpenUntilTheLastResolutionHolds() {
    // given
    Life life = Life.received(null, "Kettle", Channel.PHONE, MONDAY);
    // then
    assertThat(card(life).standing()).isEqualTo(Standing.OPEN);
    assertThat(card(life.resolved(1, day(1))).standing()).isEqualTo(Standing.RESOLVED);
    assertThat(card(life.reopened(1, day(2))).standing()).isEqualTo(Standing.OPEN);
    assertThat(card(life.resolved(2, day(3))).standing()).isEqualTo(Standing.RESOLVED);
    assertThat(card(life.closed(day(4))).standing()).isEqualTo(Standing.CLOSED);
    assertThat(card(life).reopenings()).isEqualTo(1);
    assertThat(card(life).resolvedAt()).isEqualTo(day(3));
    assertThat(card(life.withdrawn(day(5))).standing()).isEqualTo(Standing.WITHDRAWN);
  }

  @Test
  void shouldNotCallOpenWhatItsSourceCallsAnswered() {
    assertThat(card(Life.answeredAtSource("cfpb", "Loan", MONDAY)).standing())
        .isEqualTo(Standing.ANSWERED_AT_SOURCE);
  }

  @Test
  void shouldBeAtRiskForTheTimeItsClockHasNowOnly() {
    // given
    Life life =
        Life.received(null, "Kettle", Channel.PHONE, MONDAY)
            .and(id -> new DeadlineSet(id, MONDAY, CLOCK, ClockKind.RESOLVE, MONDAY, FRIDAY, "1"));
    // then
    assertThat(card(life).atRisk()).isFalse();
    assertThat(card(life).dueAt()).isEqualTo(FRIDAY);
    life.and(id -> new DeadlineAtRisk(id, day(3), CLOCK, ClockKind.RESOLVE, FRIDAY));
    assertThat(card(life).atRisk()).isTrue();
    life.and(id -> new DeadlineResumed(id, day(4), CLOCK, ClockKind.RESOLVE, day(9)));
    assertThat(card(life).atRisk()).isFalse();
    assertThat(card(life).dueAt()).isEqualTo(day(9));
  }

  @Test
  void shouldBeOverdueWhileItsWorkIsOwedAndNoLonger() {
    // given
    Life late =
        Life.received(null, "Kettle", Channel.PHONE, MONDAY)
            .breached("answer", ClockKind.RESOLVE, FRIDAY);
    Life unheard =
        Life.received(null, "Kettle", Channel.PHONE, MONDAY)
            .breached("hello", ClockKind.ACKNOWLEDGE, FRIDAY);
    // then
    assertThat(card(late).overdue()).isTrue();
    assertThat(card(late.resolved(1, day(9))).overdue()).isFalse();
    assertThat(card(unheard).overdue()).isTrue();
    assertThat(card(unheard.acknowledged(day(6))).overdue()).isFalse();
  }

  @Test
  void shouldSumRedressInOneCurrencyAndInNoMixture() {
    // given
    Life life =
        Life.received(null, "Kettle", Channel.PHONE, MONDAY)
            .and(id -> paid(id, 1, 1_500L, "GBP"))
            .and(id -> paid(id, 2, 250L, "GBP"));
    // then
    assertThat(card(life).redressMinor()).isEqualTo(1_750L);
    life.and(id -> paid(id, 3, 100L, "EUR"));
    assertThat(card(life).redressMinor()).isNull();
    assertThat(card(life).currency()).isNull();
  }

  @Test
  void shouldNotDependOnOrderOrRepetition() {
    // given
    Life life =
        Life.received(null, "Kettle", Channel.PHONE, MONDAY)
            .acknowledged(day(1))
            .breached("answer", ClockKind.RESOLVE, FRIDAY)
            .and(
                id -> new ComplaintEscalated(id, day(5), 1, EscalationCriterion.values()[0], "cho"))
            .resolved(1, day(6))
            .reopened(1, day(7));
    ListEntry inOrder = card(life);
    List<DomainEvent> shuffled = new ArrayList<>(life.events());
    shuffled.addAll(life.events());
    Random random = new Random(4);
    for (int i = 0; i < 50; i++) {
      // when
      Collections.shuffle(shuffled, random);
      // then
      assertThat(ListEntry.of(Recorded.history(shuffled))).isEqualTo(inOrder);
    }
  }

  @Test
  void shouldWaitForTheRegistration() {
    // given
    Life life = Life.received(null, "Kettle", Channel.PHONE, MONDAY).acknowledged(day(1));
    // then
    assertThat(ListEntry.of(Recorded.history(life.events().subList(1, 2)))).isNull();
  }

  private static RedressPaid paid(UUID id, int number, Long minor, String currency) {
    return new RedressPaid(
        id, day(number), number, RedressKind.values()[0], minor, currency, null, "cho");
  }

  private static Instant day(int number) {
    return MONDAY.plus(Duration.ofDays(number));
  }

  private static ListEntry card(Life life) {
    return ListEntry.of(Recorded.history(life.events()));
  }
}
