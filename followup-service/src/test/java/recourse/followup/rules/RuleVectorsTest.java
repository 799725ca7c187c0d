package recourse.followup.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static recourse.followup.Promises.OFFICE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recourse.followup.Promises;
import recourse.followup.shared.YamlReader;
import recourse.spine.time.BusinessCalendar;

/**
 * The vectors on deadlines, and which rule holds when. The vectors on remedies of consumers are
 * kept where the purchases are: in the truth table of resolution.
 */
class RuleVectorsTest {
  private static final List<TimeRule> SHIPPED = YamlReader.shipped("rules.yaml", TimeRule.class);
  private static final TimeRules BOOK =
      rules("service", "disp", "telecoms", "housing", "data-protection");

  private static TimeRules rules(String... laws) {
    return Promises.rules(Set.of("Cards"), Set.of("Access"), Set.of("Leaks"), laws);
  }

  @ParameterizedTest
  @CsvSource({
    "DISP-D3, 2026-12-18, 2026-12-23",
    "DISP-D4, 2026-12-18, 2027-02-12",
    "DISP-D5, 2026-12-18, 2027-01-13",
    "DISP-D5-exceptional, 2026-12-18, 2027-02-10",
    "TELECOMS-ADR, 2026-12-18, 2027-01-29",
    "HOUSING-stage-1, 2026-12-18, 2027-01-06",
    "HOUSING-stage-2, 2026-12-18, 2027-01-20",
    "DP-P7, 2026-12-18, 2027-01-16",
    "DP-P1, 2027-01-31, 2027-03-01",
    "DISP-D12, 2026-08-31, 2027-02-28",
    "HOUSING-acknowledge, 2026-12-18, 2026-12-29",
    "HOUSING-stage-2-acknowledge, 2026-12-18, 2026-12-29",
  })
  void shouldAllowUntilTheLastDayOfTheVector(String rule, LocalDate day, LocalDate last) {
    // given: a Friday morning, and the evening of the same day
    Instant morning = day.atTime(10, 0).atZone(OFFICE.zone()).toInstant();
    Instant evening = day.atTime(23, 59).atZone(OFFICE.zone()).toInstant();

    // when
    TimeAllowance allowance = inForce(rule, day).allowance();

    // then
    assertThat(lastDay(allowance.dueFrom(morning, 0, OFFICE))).isEqualTo(last);
    assertThat(lastDay(allowance.dueFrom(evening, 0, OFFICE))).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({
    "HOUSING-stage-1, 2026-12-18, 2027-01-20",
    "HOUSING-stage-2, 2026-12-18, 2027-02-17",
    "DP-P1, 2027-01-31, 2027-04-30",
    "DP-P1, 2026-12-18, 2027-03-18",
  })
  void shouldAllowLongerFromTheSameDayWhereTheCustomerWasToldWhy(
      String rule, LocalDate day, LocalDate last) {
    // given
    Instant morning = day.atTime(10, 0).atZone(OFFICE.zone()).toInstant();

    // when
    TimeAllowance extended = inForce(rule, day).extended();

    // then
    assertThat(lastDay(extended.dueFrom(morning, 0, OFFICE))).isEqualTo(last);
  }

  @Test
  void shouldCountTheHoursOfABreachByNightAndOnSundays() {
    // given: Friday evening before the clocks go forward
    TimeRule breach = inForce("DP-P6", LocalDate.of(2027, 3, 26));

    // when
    Instant due = breach.allowance().dueFrom(Instant.parse("2027-03-26T22:30:00Z"), 0, OFFICE);

    // then
    assertThat(due).isEqualTo("2027-03-29T22:30:00Z");
    assertThat(breach.extended()).isNull();
  }

  @Test
  void shouldExtendNothingThatTheLawDoesNotExtend() {
    // then
    assertThat(SHIPPED)
        .filteredOn(rule -> rule.extended() != null)
        .extracting(TimeRule::id)
        .containsExactly("HOUSING-stage-1", "HOUSING-stage-2", "DP-P1");
  }

  @Test
  void shouldTakeTheOtherWordingOfARuleOnlyWhereItIsSwitchedOn() {
    // given
    LocalDate day = LocalDate.of(2026, 12, 18);
    TimeRules late = rules("disp", "disp-late-receipt");

    // then
    assertThat(versions(BOOK.on(day, "Loans", false)))
        .contains("DISP-D3@2016-06-30")
        .doesNotContain("DISP-D3~D7@2016-06-30");
    assertThat(versions(late.on(day, "Loans", false)))
        .contains("DISP-D3~D7@2016-06-30")
        .doesNotContain("DISP-D3@2016-06-30");
  }

  @Test
  void shouldEndD3WithBusinessAndD4WithTheDay() {
    // given
    LocalDate friday = LocalDate.of(2026, 12, 18);
    Instant received = friday.atTime(10, 0).atZone(OFFICE.zone()).toInstant();

    // then
    assertThat(inForce("DISP-D3", friday).allowance().dueFrom(received, 0, OFFICE))
        .isEqualTo("2026-12-23T17:00:00Z");
    assertThat(inForce("DISP-D4", friday).allowance().dueFrom(received, 0, OFFICE))
        .isEqualTo("2027-02-12T23:59:59.999999Z");
  }

  @Test
  void shouldEndAMonthOnTheLastOfFebruaryBeforeItIsRolledToAWorkingDay() {
    // given: a calendar on which people work on Sundays, too
    BusinessCalendar everyDay = BusinessCalendar.of("Europe/London none MON-SUN 09:00-17:00");
    Instant received = Instant.parse("2027-01-31T10:00:00Z");

    // when
    Instant due =
        inForce("DP-P1", LocalDate.of(2027, 1, 31)).allowance().dueFrom(received, 0, everyDay);

    // then
    assertThat(lastDay(due)).isEqualTo("2027-02-28");
  }

  @Test
  void shouldRefundWithinFourteenDaysBeginningWithTheDayOfAgreement() {
    // given
    TimeAllowance refund = new TimeAllowance(14, DayCounting.DAYS_BEGINNING_WITH);

    // when
    Instant due = refund.dueFrom(Instant.parse("2026-12-18T10:00:00Z"), 0, OFFICE);

    // then
    assertThat(lastDay(due)).isEqualTo("2026-12-31");
  }

  @Test
  void shouldFollowTheWordingInForceOnTheDayOfReceipt() {
    // given
    LocalDate lastOfEight = LocalDate.of(2026, 4, 7);

    // then
    assertThat(inForce("TELECOMS-ADR", lastOfEight).allowance().amount()).isEqualTo(56);
    assertThat(inForce("TELECOMS-ADR", lastOfEight.plusDays(1)).allowance().amount()).isEqualTo(42);
    assertThat(ids(BOOK.on(LocalDate.of(2026, 6, 18), "Cards", true))).doesNotContain("DP-P7");
    assertThat(ids(BOOK.on(LocalDate.of(2026, 6, 19), "Cards", true))).contains("DP-P7");
  }

  @Test
  void shouldChangeNoClockOnTheFirstOfJuneWhenAcknowledgementsHadToSayMore() {
    // given
    LocalDate before = LocalDate.of(2026, 5, 31);

    // then
    for (String product : List.of("Loans", "Cards", "Access", "Leaks")) {
      assertThat(BOOK.on(before.plusDays(1), product, true))
          .isEqualTo(BOOK.on(before, product, true));
    }
  }

  @Test
  void shouldApplyOnlyWhatIsSwitchedOnAndIsAboutTheComplaint() {
    // given
    LocalDate day = LocalDate.of(2026, 12, 18);
    TimeRules disp = rules("disp");

    // then
    assertThat(ids(disp.on(day, "Loans", true)))
        .containsExactly("DISP-D1", "DISP-D3", "DISP-D4", "DISP-D12");
    assertThat(ids(disp.on(day, "Cards", false)))
        .containsExactly("DISP-D1", "DISP-D3", "DISP-D5", "DISP-D5-exceptional", "DISP-D12");
    assertThat(ids(BOOK.on(day, "Loans", false))).doesNotContain("DP-P7", "DP-P1", "DP-P6");
    assertThat(ids(BOOK.on(day, "Leaks", false))).contains("DP-P6");
  }

  private static List<String> versions(List<TimeRule> rules) {
    return rules.stream().map(TimeRule::version).toList();
  }

  private static List<String> ids(List<TimeRule> rules) {
    return rules.stream().map(TimeRule::id).toList();
  }

  private static TimeRule inForce(String id, LocalDate day) {
    return SHIPPED.stream()
        .filter(rule -> rule.name().equals(id) && rule.holdsOn(day))
        .findFirst()
        .orElseThrow();
  }

  private static LocalDate lastDay(Instant due) {
    return due.atZone(OFFICE.zone()).toLocalDate();
  }
}
