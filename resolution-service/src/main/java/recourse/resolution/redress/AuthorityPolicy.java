package recourse.resolution.redress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;

/**
 * How much money one person may offer in a case without a second pair of eyes; the sum of a case
 * counts, so that nobody gets around it by many small offers. A currency without a limit always
 * needs approval. Source: R25.
 *
 * @param version names this policy
 * @param validFrom the first day it applies
 * @param limits in minor units, by authority and ISO 4217 currency; the limit itself is within
 */
@NullUnmarked // still to be annotated
public record AuthorityPolicy(
    String version, LocalDate validFrom, Map<Authority, Map<String, Long>> limits) {
  /** The policy that applies now. */
  public static final AuthorityPolicy CURRENT =
      new AuthorityPolicy(
          "authority-1",
          LocalDate.of(2026, 1, 1),
          Map.of(
              Authority.HANDLER, Map.of("GBP", 100_00L, "EUR", 100_00L, "USD", 100_00L),
              Authority.SUPERVISOR, Map.of("GBP", 1_000_00L, "EUR", 1_000_00L, "USD", 1_000_00L)));

  /** How much this authority may offer in a case, in major units; empty where it always asks. */
  public Optional<BigDecimal> limit(Authority authority, String currency) {
    return Optional.ofNullable(limits.get(authority).get(currency))
        .map(
            minor ->
                BigDecimal.valueOf(
                    minor, Currency.getInstance(currency).getDefaultFractionDigits()));
  }

  /** Whether this authority is enough for so much in one case. */
  public boolean covers(Authority authority, String currency, long totalMinor) {
    return totalMinor <= limits.get(authority).getOrDefault(currency, -1L);
  }
}
