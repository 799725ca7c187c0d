package recourse.resolution.improvement;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What complaints did to one bond: of each case the latest look of a kind counts.
 *
 * @param net the share of better less the share of worse, from -1 to 1
 */
public record RecoveryFigure(
    EffectKind kind, long cases, long better, long same, long worse, BigDecimal net) {
  /** The figure of these counts. */
  public static RecoveryFigure of(EffectKind kind, long better, long same, long worse) {
    long cases = better + same + worse;
    BigDecimal net =
        BigDecimal.valueOf(better - worse)
            .divide(BigDecimal.valueOf(Math.max(cases, 1)), 4, RoundingMode.HALF_EVEN);
    return new RecoveryFigure(kind, cases, better, same, worse, net);
  }
}
