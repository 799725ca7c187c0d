package recourse.followup.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static recourse.followup.Promises.MONDAY;
import static recourse.followup.Promises.OFFICE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import recourse.contract.ClockKind;
import recourse.contract.Priority;
import recourse.contract.Severity;
import recourse.followup.Registers;
import recourse.spine.time.BusinessCalendar;

/** What holds for which complaint, by what was registered and when it was known. */
class SlaRegisterTest {
  private static final Instant EARLY = MONDAY.minus(Duration.ofDays(20));
  private static final LocalDate RECEIPT = LocalDate.of(2026, 6, 1);
  private static final ComplaintProfile MRS_OKORO =
      new ComplaintProfile(RECEIPT, "customer-17", "Cards", Severity.HIGH, Priority.P2, "kitchen");

  private static SlaTerm hours(int hours) {
    return new SlaTerm(ClockKind.RESOLVE, null, Duration.ofHours(hours), SlaTerm.OUTSIDE);
  }

  @Test
  void shouldTakeTheAgreementThatSaysMostAboutTheComplaintWhateverTheOrderTheyCameIn() {
    // given
    SlaRegister book =
        Registers.office()
            .contract("NM-1", EARLY, "Northern Mutual", Set.of("customer-17"), Set.of("Cards"))
            .agreement(
                "contract",
                EARLY,
                new Agreement.Scope("NM-1", null, null, null, null, null),
                hours(6))
            .agreement("customer", EARLY, Registers.customer("customer-17"), hours(5))
            .agreement(
                "organisation",
                EARLY,
                new Agreement.Scope(null, null, "Northern Mutual", null, null, null),
                hours(4))
            .agreement("product", EARLY, Registers.product("Cards"), hours(3))
            .agreement(
                "severity",
                EARLY,
                new Agreement.Scope(null, null, null, null, Severity.HIGH, null),
                hours(2))
            .agreement("team", EARLY, Registers.team("kitchen"), hours(1))
            .agreement(
                "everybody",
                EARLY,
                new Agreement.Scope(null, null, null, null, null, null),
                hours(9))
            .book();

    // when
    AsOfView.Match match = book.latest().match(ClockKind.RESOLVE, MRS_OKORO).orElseThrow();

    // then
    assertThat(match.term().within()).isEqualTo(Duration.ofHours(6));
    assertThat(match.agreement().scope().because()).containsExactly("contract is NM-1");
    assertThat(match.passedOver())
        .containsExactly(
            "everybody@1", "team@1", "severity@1", "product@1", "organisation@1", "customer@1");
    assertThat(
            book.latest()
                .match(
                    ClockKind.RESOLVE,
                    new ComplaintProfile(RECEIPT, "x", "Cards", Severity.LOW, null, null)))
        .hasValueSatisfying(m -> assertThat(m.version().name()).isEqualTo("product"));
    assertThat(book.latest().match(ClockKind.TEAM, MRS_OKORO)).isEmpty();
  }

  @Test
  void shouldPreferTheTermOfThePriorityAndTheWordingOfTheDayOfReceipt() {
    // given
    SlaTerm urgent =
        new SlaTerm(ClockKind.RESOLVE, Priority.P2, Duration.ofHours(8), SlaTerm.OUTSIDE);
    SlaRegister book =
        Registers.office()
            .agreement("cards", EARLY, Registers.product("Cards"), hours(30), urgent)
            .agreement(
                "cards",
                EARLY.plusSeconds(1),
                RECEIPT.plusDays(1),
                Registers.product("Cards"),
                hours(20))
            .book();
    ComplaintProfile later =
        new ComplaintProfile(RECEIPT.plusDays(1), "c", "Cards", Severity.HIGH, Priority.P2, null);

    // then
    assertThat(within(book, MRS_OKORO)).isEqualTo(Duration.ofHours(8));
    assertThat(within(book, later)).isEqualTo(Duration.ofHours(20));
  }

  private static Duration within(SlaRegister book, ComplaintProfile profile) {
    return book.latest().match(ClockKind.RESOLVE, profile).orElseThrow().term().within();
  }

  @Test
  void shouldKnowNothingBeforeItWasRegisteredAndEverythingInHindsight() {
    // given: on Thursday it is registered that nobody worked on Tuesday
    Instant thursday = MONDAY.plus(Duration.ofDays(3));
    SlaRegister book = Registers.office().closed(thursday, List.of("2026-06-02")).book();
    Instant due = OFFICE.addWorking(MONDAY, Duration.ofHours(12));

    // then
    assertThat(due(book.knownAt(thursday.minusNanos(1000)))).isEqualTo(due);
    assertThat(due(book.knownAt(thursday))).isEqualTo(due.plus(Duration.ofDays(1)));
    assertThat(due(book.upTo(MONDAY).latest())).isEqualTo(due);
    assertThat(due(book.inHindsight().knownAt(MONDAY))).isEqualTo(due.plus(Duration.ofDays(1)));
    assertThat(book.latest().organisationCalendar().version()).isEqualTo("organisation@2");
    assertThat(book.upTo(MONDAY).latest().organisationCalendar().version())
        .isEqualTo(OFFICE.version());
  }

  private static Instant due(AsOfView view) {
    return view.organisationCalendar().addWorking(MONDAY, Duration.ofHours(12));
  }

  @Test
  void shouldCountEachDayByTheLatestHoursThatAreValidForIt() {
    // given: from Wednesday on, mornings only
    BusinessCalendar house =
        Registers.office()
            .calendar(
                "organisation",
                EARLY,
                LocalDate.of(2026, 6, 3),
                "Europe/London gb-eng MON-FRI 09:00-13:00",
                null)
            .book()
            .latest()
            .organisationCalendar();

    // then
    assertThat(house.addWorking(MONDAY, Duration.ofHours(16))).isEqualTo("2026-06-02T16:00:00Z");
    assertThat(house.addWorking(MONDAY, Duration.ofHours(20))).isEqualTo("2026-06-03T12:00:00Z");
    assertThat(house.addWorking(MONDAY, Duration.ofHours(22))).isEqualTo("2026-06-04T10:00:00Z");
    assertThat(house.normalDayAt(MONDAY)).isEqualTo(Duration.ofHours(8));
    assertThat(house.normalDayAt(MONDAY.plus(Duration.ofDays(2)))).isEqualTo(Duration.ofHours(4));
  }
}
