package recourse.resolution.casefile;

import jakarta.persistence.Embeddable;
import recourse.spine.aggregate.Words;

/**
 * One way to put it right, judged before one is chosen (F5, R23).
 *
 * @param option in words
 * @param costMinor what it costs us, in minor units
 * @param currency ISO 4217
 * @param feasibility 1 hardly possible to 5 at once
 * @param customerImpact 1 hardly helps the customer to 5 puts it wholly right
 * @param chosen whether it is the one
 */
@Embeddable
public record RedressOption(
    @Words String option,
    long costMinor,
    String currency,
    int feasibility,
    int customerImpact,
    boolean chosen) {
  /** The same without its words. */
  public RedressOption forgotten() {
    return new RedressOption("", costMinor, currency, feasibility, customerImpact, chosen);
  }
}
