package recourse.resolution.redress.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import recourse.contract.RedressKind;
import recourse.resolution.redress.PaymentPolicy;
import recourse.resolution.redress.RedressReason;
import recourse.resolution.redress.StatutoryFloor;
import recourse.spine.refusal.Refusal;

class ConsumerRightsTest {
  private static final Map<Remedy, String> WORDS =
      Map.of(
          Remedy.SHORT_TERM_REJECTION, "REJECT",
          Remedy.REJECTION_FOR_TITLE, "TITLE",
          Remedy.REPAIR, "REPAIR",
          Remedy.REPLACEMENT, "REPLACE",
          Remedy.REPEAT_PERFORMANCE, "AGAIN",
          Remedy.PRICE_REDUCTION, "REDUCE",
          Remedy.FINAL_REJECTION, "FINAL",
          Remedy.REFUND_FOR_TITLE, "REFUND",
          Remedy.DEVICE_DAMAGE, "DEVICE");

  static Stream<Arguments> remedies() {
    return Purchases.rows("remedies.txt").stream().map(Arguments::of);
  }

  static Stream<Arguments> settlements() {
    return Purchases.rows("settlements.txt").stream().map(Arguments::of);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("remedies")
  void shouldOpenWhatTheActOpensThatDay(String name, String purchase, String day, String expected) {
    // when
    List<Entitlement> all =
        Purchases.BOOK.entitlements(
            LocalDate.parse(day), Purchases.of(purchase), Purchases.cures(purchase));

    // then
    List<String> told = Arrays.stream(expected.split(";", -1)).map(String::trim).toList();
    assertThat(all.stream().filter(Entitlement::open).map(ConsumerRightsTest::written))
        .containsExactlyElementsOf(
            told.stream().filter(t -> !t.startsWith("-") && !"nothing".equals(t)).toList());
    assertThat(
            all.stream()
                .filter(entitlement -> !entitlement.open())
                .map(e -> "-" + WORDS.get(e.remedy()) + " " + e.section()))
        .containsAll(told.stream().filter(t -> t.startsWith("-")).toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("settlements")
  void shouldRefuseASettlementBelowTheLawAndNameTheSection(
      String name, String told, String day, String offered, String expected) {
    // given
    Purchase purchase = Purchases.of(told);
    StatutoryFloor floor =
        new StatutoryFloor(
            Purchases.BOOK.entitlements(LocalDate.parse(day), purchase, Purchases.cures(told)),
            purchase.priceMinor());
    String[] offer = offered.split(" ", -1);
    RedressKind kind = RedressKind.valueOf(offer[0]);
    Long amount = offer.length == 1 ? null : Long.valueOf(offer[1]);

    // then
    if ("fits".equals(expected)) {
      assertThatCode(() -> floor.refuseBelow(kind, amount)).doesNotThrowAnyException();
    } else {
      assertThatThrownBy(() -> floor.refuseBelow(kind, amount))
          .isInstanceOfSatisfying(
              Refusal.class,
              refusal ->
                  assertThat(refusal.reason()).isEqualTo(RedressReason.BELOW_STATUTORY_RIGHTS))
          .hasMessageContaining("Act 2015, " + expected + ": ");
    }
  }

  @Test
  void shouldHaveSixtyCasesAtLeast() {
    assertThat(remedies()).hasSizeGreaterThanOrEqualTo(60);
  }

  @Test
  void shouldOweARefundFourteenDaysBeginningWithTheDayItWasAgreed() {
    // given
    LocalDate agreed = LocalDate.parse("2026-12-18");

    // then
    assertThat(Purchases.ACT.payBy(agreed)).isEqualTo("2026-12-31");
    assertThat(PaymentPolicy.CURRENT.payBefore(Instant.parse("2026-12-18T23:59:59Z")))
        .isEqualTo("2027-01-01T00:00:00Z");
    assertThat(PaymentPolicy.CURRENT.payBefore(Instant.parse("2026-06-30T23:30:00Z")))
        .as("already 1 July in London")
        .isEqualTo("2026-07-14T23:00:00Z");
  }

  private static String written(Entitlement open) {
    StringBuilder text = new StringBuilder(WORDS.get(open.remedy()));
    if (open.minimumMinor() != null) {
      text.append(' ').append(open.minimumMinor());
      if (!open.minimumMinor().equals(open.maximumMinor())) {
        text.append("..").append(open.maximumMinor());
      }
      assertThat(open.payWithinDays()).isEqualTo(14);
      assertThat(open.currency()).isEqualTo("GBP");
    }
    return open.lastDay() == null
        ? text.toString()
        : text.append(" until ").append(open.lastDay()).toString();
  }
}
