package recourse.resolution.casefile;

import jakarta.persistence.Embeddable;
import recourse.spine.aggregate.Words;

/**
 * An option as it was compared when a proposal was made; later comparisons do not change it.
 *
 * @param proposal the number of the proposal
 * @param option in words
 * @param costMinor what it costs us, in minor units
 * @param currency ISO 4217
 * @param feasibility 1 to 5
 * @param customerImpact 1 to 5
 * @param chosen whether the proposal is made of it
 */
@Embeddable
public record ProposalOption(
    int proposal,
    @Words String option,
    long costMinor,
    String currency,
    int feasibility,
    int customerImpact,
    boolean chosen) {
  static ProposalOption of(int proposal, RedressOption o) {
    return new ProposalOption(
        proposal,
        o.option(),
        o.costMinor(),
        o.currency(),
        o.feasibility(),
        o.customerImpact(),
        o.chosen());
  }

  ProposalOption forgotten() {
    return new ProposalOption(
        proposal, "", costMinor, currency, feasibility, customerImpact, chosen);
  }

  RedressOption shown() {
    return new RedressOption(option, costMinor, currency, feasibility, customerImpact, chosen);
  }
}
