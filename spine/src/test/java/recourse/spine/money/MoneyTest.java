package recourse.spine.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recourse.spine.refusal.Reason;
import recourse.spine.refusal.Refusal;

class MoneyTest {
  @Test
  void shouldAddWithinACurrency() {
    assertThat(new Money(1_250, "GBP").plus(new Money(50, "GBP")))
        .isEqualTo(new Money(1_300, "GBP"));
    assertThat(Money.none("GBP").plus(new Money(7, "GBP"))).isEqualTo(new Money(7, "GBP"));
  }

  @ParameterizedTest
  @CsvSource({"1250, GBP, 12.50", "1250, JPY, 1250", "1250, BHD, 1.250", "7, XAU, 7"})
  void shouldKnowHowManyPlacesACurrencyHas(long minor, String currency, String major) {
    assertThat(new Money(minor, currency).major()).hasToString(major);
  }

  @Test
  void shouldRefuseWhatIsNoMoney() {
    assertRefused(() -> new Money(-1, "GBP"), MoneyReason.AMOUNT_UNFIT);
    assertRefused(() -> new Money(1, "QQQ"), MoneyReason.CURRENCY_UNKNOWN);
    assertRefused(() -> new Money(1, null), MoneyReason.CURRENCY_UNKNOWN);
    assertRefused(() -> new Money(1, "GBP").plus(new Money(1, "EUR")), MoneyReason.CURRENCY_MIXED);
    assertRefused(
        () -> new Money(Long.MAX_VALUE, "GBP").plus(new Money(1, "GBP")), MoneyReason.AMOUNT_UNFIT);
  }

  @Test
  void shouldTravelAsMinorUnitsAndACurrency() throws Exception {
    ObjectMapper json = new ObjectMapper();
    assertThat(json.writeValueAsString(new Money(5, "EUR")))
        .isEqualTo("{\"minor\":5,\"currency\":\"EUR\"}");
    assertThat(json.readValue("{\"minor\":5,\"currency\":\"EUR\"}", Money.class))
        .isEqualTo(new Money(5, "EUR"));
  }

  private static void assertRefused(Runnable attempt, Reason reason) {
    assertThatThrownBy(attempt::run)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
