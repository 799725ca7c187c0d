package recourse.resolution.redress.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import recourse.contract.LetterKind;

class ShippedRulePacksTest {
  private static final List<RulePack> SHIPPED =
      ShippedRulePacks.packs(JsonMapper.builder().addModule(new JavaTimeModule()).build());

  @Test
  void shouldSwitchDispOnOnlyWhereTheOrganisationSaysSo() {
    assertThat(book(List.of(), List.of()).switchedOn())
        .containsExactly("cra-2015", "adr-notice", "data-protection");
    assertThat(book(List.of("disp"), List.of()).switchedOn())
        .containsExactly("cra-2015", "disp", "adr-notice", "data-protection");
    assertThat(book(List.of(), List.of("cra-2015", "adr-notice", "data-protection")).switchedOn())
        .isEmpty();
  }

  @Test
  void shouldLeaveLawsThatOnlySetClocksToTheRoomOfClocks() {
    assertThat(book(List.of("disp-late-receipt"), List.of("service")).switchedOn())
        .containsExactly("cra-2015", "adr-notice", "data-protection");
  }

  @Test
  void shouldNotTakeATypingErrorForASwitch() {
    assertThatThrownBy(() -> book(List.of(), List.of("cra2015")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("cra2015");
  }

  @Test
  void shouldShipTheNumbersTheTruthTableWasCheckedWith() {
    // given
    RuleBook book = book(List.of(), List.of());

    // then
    assertThat(book.consumerRights(LocalDate.of(2026, 12, 1)).orElseThrow().rights())
        .isEqualTo(Purchases.ACT);
    assertThat(book.consumerRights(LocalDate.of(2015, 9, 30))).isEmpty();
  }

  /** F1: across 1 June 2026 the content of the acknowledgement changes, and nothing else. */
  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void shouldChangeOnTheFirstOfJuneNothingButWhatAnAcknowledgementSays(LetterKind letter) {
    // given
    RuleBook book = book(List.of("disp", "telecoms", "housing"), List.of());

    // when
    List<LetterRule> before = rules(book, letter, LocalDate.of(2026, 5, 31));
    List<LetterRule> after = rules(book, letter, LocalDate.of(2026, 6, 1));

    // then
    assertThat(after).containsAll(before);
    assertThat(after.stream().filter(rule -> !before.contains(rule)).map(LetterRule::item))
        .containsExactlyElementsOf(
            letter == LetterKind.ACKNOWLEDGEMENT ? List.of(LetterItem.RESPONSE_DATE) : List.of());
  }

  @Test
  void shouldAskForTheNoticeOfTheDayOfTheLetter() {
    // given
    RuleBook book = book(List.of("telecoms"), List.of());

    // then
    assertThat(versions(book, LetterKind.FINAL_RESPONSE, LocalDate.of(2026, 4, 5)))
        .containsExactly("adr-notice.2015-10");
    assertThat(versions(book, LetterKind.FINAL_RESPONSE, LocalDate.of(2026, 4, 6)))
        .containsExactly("adr-notice.2026-04");
    assertThat(versions(book, LetterKind.DEADLOCK_LETTER, LocalDate.of(2026, 4, 7)))
        .containsExactly("adr-notice.2026-04", "telecoms.2009-09");
    assertThat(versions(book, LetterKind.DEADLOCK_LETTER, LocalDate.of(2026, 4, 8)))
        .containsExactly("adr-notice.2026-04", "telecoms.2026-04");
  }

  @Test
  void shouldHaveOneVersionOfALawForEveryDay() {
    for (LocalDate day = LocalDate.of(2016, 6, 30);
        day.isBefore(LocalDate.of(2027, 1, 1));
        day = day.plusDays(1)) {
      LocalDate on = day;
      assertThat(SHIPPED.stream().filter(pack -> pack.appliesOn(on)).map(RulePack::law))
          .doesNotHaveDuplicates()
          .contains("cra-2015", "disp", "adr-notice", "telecoms");
    }
  }

  private static List<LetterRule> rules(RuleBook book, LetterKind letter, LocalDate day) {
    return book.inLetters(letter, day).stream().map(LetterRequirement::rule).toList();
  }

  private static List<String> versions(RuleBook book, LetterKind letter, LocalDate day) {
    return book.inLetters(letter, day).stream().map(LetterRequirement::version).distinct().toList();
  }

  private static RuleBook book(List<String> on, List<String> off) {
    return ShippedRulePacks.book(SHIPPED, on, off);
  }
}
